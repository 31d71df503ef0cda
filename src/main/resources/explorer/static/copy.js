// Copies a text of the page to the clipboard. Without it, or without a clipboard, the text is there to be selected.
for (const button of navigator.clipboard ? document.querySelectorAll("[data-copy]") : []) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const status = button.parentElement.querySelector("[role=status]");
    try {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      status.textContent = "copied";
    } catch {
      status.textContent = "the browser did not allow it";
    }
  });
}
