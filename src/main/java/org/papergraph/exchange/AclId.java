package org.papergraph.exchange;

import java.util.regex.Pattern;

/// How the ACL Anthology names a paper. Until 2019 volume and paper are padded to four digits (`P19-1001`; two and two
/// for workshops), since 2020 they stand in words (`2023.acl-long.911`).
final class AclId {
    private static final Pattern OLD_COLLECTION = Pattern.compile("[A-Z]\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private AclId() {}

    static String ofPaper(String collection, String volume, String paper) {
        boolean old = OLD_COLLECTION.matcher(collection).matches()
                && NUMBER.matcher(volume).matches()
                && NUMBER.matcher(paper).matches();
        if (!old) {
            return collection + "-" + volume + "." + paper;
        }
        int volumeNumber = Integer.parseInt(volume);
        int paperNumber = Integer.parseInt(paper);
        boolean workshop = collection.startsWith("W")
                || collection.equals("C69")
                || (collection.equals("D19") && volumeNumber >= 5);
        String form = workshop ? "%s-%02d%02d" : "%s-%d%03d";
        return form.formatted(collection, volumeNumber, paperNumber);
    }
}
