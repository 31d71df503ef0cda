package org.papergraph.bib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierFinderTest {
    private static String written(List<Identifier> identifiers) {
        return identifiers.isEmpty()
                ? "-"
                : String.join(
                        " + ",
                        identifiers.stream()
                                .map(identifier -> identifier.scheme() + " " + identifier.value())
                                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://arxiv.org/abs/1207.00001 | ARXIV 1207.00001
            http://arxiv.org/abs/1207.0001v3 | ARXIV 1207.0001
            https://arxiv.org/pdf/2203.01234v2.pdf | ARXIV 2203.01234
            https://arxiv.org/pdf/2203.01234 | ARXIV 2203.01234
            https://www.arxiv.org/html/2401.09999v1 | ARXIV 2401.09999
            https://export.arxiv.org/abs/2203.01234?context=cs | ARXIV 2203.01234
            https://arxiv.org/e-print/2203.01234 | ARXIV 2203.01234
            https://ar5iv.labs.arxiv.org/html/2203.01234 | ARXIV 2203.01234
            https://www.alphaxiv.org/abs/2203.01234v2 | ARXIV 2203.01234
            https://huggingface.co/papers/2203.01234 | ARXIV 2203.01234
            http://arxiv.org/abs/cs/0212018v1 | ARXIV cs/0212018
            http://arxiv.org/pdf/cs.CL/0212018 | ARXIV cs/0212018
            http://arxiv.org/abs/math.GT/0309136 | ARXIV math/0309136
            http://xxx.lanl.gov/abs/hep-th/9901001 | ARXIV hep-th/9901001
            https://doi.org/10.48550/arXiv.2203.01234v2 | ARXIV 2203.01234
            https://arxiv.org/list/cs.LG/recent | -
            """)
    void anArxivAddressInAnyFormCarriesTheIdWithoutVersion(String url, String expected) {
        assertEquals(expected, written(IdentifierFinder.inUrl(url)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://doi.org/10.1145/1111111.2222222 | DOI 10.1145/1111111.2222222
            http://dx.doi.org/10.1162/NECO.2000.1.2.33 | DOI 10.1162/neco.2000.1.2.33
            https://dl.acm.org/doi/pdf/10.1145/1111111.2222222?download=true | DOI 10.1145/1111111.2222222
            https://dl.acm.org/doi/abs/10.1145/1111111 | DOI 10.1145/1111111
            https://dl.acm.org/citation.cfm?doid=1111111.2222222 | DOI 10.1145/1111111.2222222
            https://dl.acm.org/citation.cfm?id=2222222 | -
            https://link.springer.com/article/10.1007/s10000-018-0001-x | DOI 10.1007/s10000-018-0001-x
            https://link.springer.com/content/pdf/10.1007%2F978-3-319-00001-4_12.pdf | DOI 10.1007/978-3-319-00001-4_12
            https://link.springer.com/article/10.1007/s10000-018-0001-x/fulltext.html | DOI 10.1007/s10000-018-0001-x
            https://www.nature.com/articles/nature10001 | DOI 10.1038/nature10001
            https://www.nature.com/articles/s41586-020-0001-2.pdf | DOI 10.1038/s41586-020-0001-2
            http://www.nature.com/nature/journal/v521/n7553/full/nature10001.html | DOI 10.1038/nature10001
            http://www.nature.com/nature/journal/v323/n6088/abs/323001a0.html | DOI 10.1038/323001a0
            https://www.nature.com/subjects/optics | -
            https://iopscience.iop.org/article/10.1088/1742-5468/2019/12/000001/meta | DOI 10.1088/1742-5468/2019/12/000001
            https://iopscience.iop.org/article/10.1088/1742-5468/aa0001/pdf | DOI 10.1088/1742-5468/aa0001
            https://www.ams.org/journals/mcom/1965-19-090/S0025-5718-1965-0170001-1/ | DOI 10.1090/s0025-5718-1965-0170001-1
            https://www.ams.org/mcom/2008-77-262/S0025-5718-07-02001-8/S0025-5718-07-02001-8.pdf | DOI 10.1090/s0025-5718-07-02001-8
            https://www.sciencedirect.com/science/article/pii/S0925231206000001 | -
            https://www.sciencedirect.com/science/article/abs/pii/B9780080570426500123 | -
            https://onlinelibrary.wiley.com/doi/full/10.1002/rob.20001 | DOI 10.1002/rob.20001
            https://onlinelibrary.wiley.com/doi/10.1002/rob.20001/abstract | DOI 10.1002/rob.20001
            https://onlinelibrary.wiley.com/doi/10.1002/(SICI)1097-0258(19980815)17:15%3C1661::AID-SIM968%3E3.0.CO;2-2 | DOI 10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2
            https://ieeexplore.ieee.org/document/700001 | -
            https://doi.ieeecomputersociety.org/10.1109/CVPR.2016.1 | DOI 10.1109/cvpr.2016.1
            https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.59.1 | DOI 10.1103/physrevlett.59.1
            https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001 | DOI 10.1371/journal.pone.0000001
            https://www.frontiersin.org/articles/10.3389/fnins.2013.00001/full | DOI 10.3389/fnins.2013.00001
            https://www.biorxiv.org/content/10.1101/2020.01.02.000001v2.full.pdf | DOI 10.1101/2020.01.02.000001
            https://www.biorxiv.org/content/10.1101/2020.01.02.000001v1 | DOI 10.1101/2020.01.02.000001
            """)
    void aPublishersAddressCarriesTheDoiThatItHoldsOrStandsFor(String url, String expected) {
        assertEquals(expected, written(IdentifierFinder.inUrl(url)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://aclanthology.org/P15-1001/ | ACL P15-1001
            https://aclanthology.org/P15-1001.pdf | ACL P15-1001
            https://www.aclweb.org/anthology/P15-1001v2.pdf | ACL P15-1001
            http://aclweb.org/anthology/P/P15/P15-1001.pdf | ACL P15-1001
            http://aclweb.org/anthology-new/W/W06/W06-0001.pdf | ACL W06-0001
            http://anthology.aclweb.org/D/D14/D14-1001.pdf | ACL D14-1001
            https://aclanthology.info/papers/P15-1001/p15-1001 | ACL P15-1001
            https://aclanthology.org/2020.acl-main.7/ | ACL 2020.acl-main.7
            https://aclanthology.org/2020.acl-main.7v2.pdf | ACL 2020.acl-main.7
            https://aclanthology.org/2022.findings-emnlp.12.pdf | ACL 2022.findings-emnlp.12
            https://doi.org/10.18653/v1/P15-1001 | DOI 10.18653/v1/p15-1001 + ACL P15-1001
            https://doi.org/10.18653/v1/2020.acl-main.7 | DOI 10.18653/v1/2020.acl-main.7 + ACL 2020.acl-main.7
            https://aclanthology.org/venues/acl/ | -
            https://proceedings.mlr.press/v37/smith15.html | PMLR v37/smith15
            http://proceedings.mlr.press/v97/smith19a/smith19a.pdf | PMLR v97/smith19a
            http://jmlr.org/proceedings/papers/v28/smith13.pdf | PMLR v28/smith13
            http://www.jmlr.org/proceedings/papers/v9/smith10a/smith10a.pdf | PMLR v9/smith10a
            http://jmlr.org/papers/v15/smith14a.html | JMLR 15/smith14a
            https://www.jmlr.org/papers/volume3/smith03a/smith03a.pdf | JMLR 3/smith03a
            http://jmlr.csail.mit.edu/papers/v3/smith03a.html | JMLR 3/smith03a
            https://papers.nips.cc/paper/4001-a-title-with-words | NEURIPS 4001
            https://papers.nips.cc/paper/4001-a-title-with-words.pdf | NEURIPS 4001
            https://proceedings.neurips.cc/paper/2020/file/00112233445566778899aabbccddeeff-Paper.pdf | NEURIPS 00112233445566778899aabbccddeeff
            https://papers.nips.cc/paper_files/paper/2012/hash/00112233445566778899aabbccddeeff-Abstract.html | NEURIPS 00112233445566778899aabbccddeeff
            https://openreview.net/forum?id=Ab1_cD-9x&noteId=zz | OPENREVIEW Ab1_cD-9x
            https://openreview.net/pdf?id=Ab1_cD-9x | OPENREVIEW Ab1_cD-9x
            http://citeseerx.ist.psu.edu/viewdoc/summary?doi=10.1.1.41.1 | CITESEERX 10.1.1.41.1
            http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.41.1&rep=rep1&type=pdf | CITESEERX 10.1.1.41.1
            https://citeseerx.ist.psu.edu/doc_view/pid/00112233445566778899aabbccddeeff00112233 | CITESEERX 00112233445566778899aabbccddeeff00112233
            https://pubmed.ncbi.nlm.nih.gov/1234567/ | PUBMED 1234567
            """)
    void anArchivesAddressCarriesItsOwnId(String url, String expected) {
        assertEquals(expected, written(IdentifierFinder.inUrl(url)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.springer.com/gp/book/9780306406157 | ISBN 9780306406157
            https://www.springer.com/gp/book/9780306406158 | -
            https://books.example.org/978-0-306-40615-7/ | ISBN 9780306406157
            https://www.amazon.com/Some-Title/dp/0306406152 | ISBN 0306406152
            https://www.amazon.co.uk/gp/product/080442957X/ref=x | ISBN 080442957X
            https://www.amazon.com/dp/0306406153 | -
            https://books.google.com/books?isbn=0306406152 | ISBN 0306406152
            https://link.springer.com/book/10.1007/978-0-306-40615-7 | DOI 10.1007/978-0-306-40615-7
            https://example.org/orders/9780306406157123 | -
            """)
    void anIsbnInAnAddressCountsIfItsCheckDigitIsRight(String url, String expected) {
        assertEquals(expected, written(IdentifierFinder.inUrl(url)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arXiv:2203.01234v2 [cs.LG] | ARXIV 2203.01234
            arXiv preprint arXiv:1207.0001 | ARXIV 1207.0001
            arXiv:cs/0212018 | ARXIV cs/0212018
            doi:10.1145/1111111.2222222. | DOI 10.1145/1111111.2222222
            (see https://doi.org/10.1016/0004-3702(90)90001-X) | DOI 10.1016/0004-3702(90)90001-x
            ISBN 978-0-306-40615-7 | ISBN 9780306406157
            ISBN-10: 0-306-40615-2 | ISBN 0306406152
            ISBN: 080442957X | ISBN 080442957X
            ISBN 978-0-306-40615-8 | -
            ISBN 0-306-40615-3 | -
            the year 2012 and 10.5 percent | -
            """)
    void runningTextNamesIdentifiers(String text, String expected) {
        assertEquals(expected, written(IdentifierFinder.inText(text)));
    }

    @ParameterizedTest
    @CsvSource({"0306406152,9780306406157", "080442957X,9780804429573", "9780306406157,9780306406157"})
    void bothLengthsOfAnIsbnAreOneNumber(String digits, String thirteen) {
        assertEquals(thirteen, Isbn.thirteen(digits));
    }
}
