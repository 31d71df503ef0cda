package org.papergraph.server.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.papergraph.server.PapergraphServer;
import org.papergraph.server.ServerFixture;
import org.papergraph.server.explorer.Browser;
import org.papergraph.server.guard.Limits;

@Tag("browser")
@Tag("slow")
class FusekiUiTest {
    @TempDir
    static Path folder;

    /// The page asks another host for prefixes; the server's policy has the browser not do it.
    @Test
    void aQueryIsWrittenAndAnswered() throws IOException {
        try (Browser browser = Browser.start();
                PapergraphServer server = ServerFixture.start(
                        folder, Limits.standard(), config -> config.withParts(List.of(new FusekiUi())))) {
            browser.size(1200, 1200);
            ChromeDriver driver = browser.driver();
            WebDriverWait wait = new WebDriverWait(driver, Duration.ofSeconds(30));
            driver.get(server.address() + "ui/");
            wait.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "/papers"));
            driver.get(server.address() + "ui/#/dataset/papers/query");
            wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector(".yasqe_queryButton")));
            browser.screenshot("fuseki-ui-query");
            driver.findElement(By.cssSelector(".yasqe_queryButton")).click();
            wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".yasr table")));
            browser.screenshot("fuseki-ui-answer");
            List<String> errors = driver.manage().logs().get("browser").getAll().stream()
                    .filter(entry -> entry.getLevel().equals(Level.SEVERE))
                    .map(Object::toString)
                    .toList();
            assertTrue(errors.stream().allMatch(error -> error.contains("Content Security Policy")), errors.toString());
            assertTrue(errors.stream().allMatch(error -> error.contains("prefix.cc")), errors.toString());
            assertTrue(driver.getTitle().contains("Fuseki"));
        }
    }
}
