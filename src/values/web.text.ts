// SPDX-License-Identifier: EUPL-1.2

/** Problems with web addresses. ICU messages. */
export const webText = {
  'web-address.not-readable': {
    nl: 'Dit is geen webadres dat wij kunnen lezen. Kopieer het adres opnieuw, bijvoorbeeld winkel.example. Open de link niet.',
    en: 'This is not a web address that we can read. Copy the address again, for example shop.example. Do not open the link.',
  },
  'web-address.other-scheme': {
    nl: 'Een webadres begint met http of https, maar dit begint met {scheme}. Vul het adres van de website in.',
    en: 'A web address begins with http or https, but this begins with {scheme}. Enter the address of the website.',
  },
  'web-address.no-ending': {
    nl: 'Aan dit webadres ontbreekt het einde, zoals .nl of .com. Vul het hele adres in.',
    en: 'The ending of this web address is missing, such as .nl or .com. Enter the whole address.',
  },
  'web-address.unknown-ending': {
    nl: 'Er bestaan geen webadressen die eindigen op .{ending}. Kijk na of er een tikfout in zit.',
    en: 'No web addresses end in .{ending}. Check for a typing error.',
  },
  'web-address.suffix-only': {
    nl: 'Op {suffix} eindigen heel veel webadressen. Vul het hele adres in, met het deel ervoor.',
    en: 'A great many web addresses end in {suffix}. Enter the whole address, with the part before it.',
  },
  'web-address.private-address': {
    nl: 'Dit adres bestaat alleen in een eigen netwerk, zoals thuis of op kantoor. Wij kunnen het niet controleren. Vul het adres van de website in.',
    en: 'This address exists only inside a private network, such as at home or in an office. We cannot check it. Enter the address of the website.',
  },
  'web-address.is-email': {
    nl: 'Dit is een e-mailadres. Vul het in bij “e-mailadres”.',
    en: 'This is an e-mail address. Enter it under “e-mail address”.',
  },
  'web-address.shortener': {
    nl: 'Dit is een verkorte link van {host}. Daaraan kunnen wij niet zien naar welke site hij gaat. Open hem niet. Weet u naar welke site hij gaat? Vul dan dat adres in.',
    en: 'This is a shortened link of {host}. It does not tell us which site it leads to. Do not open it. If you know which site it leads to, enter that address.',
  },
  'page-fingerprint.scheme-missing': {
    nl: 'Wij weten niet wat voor vingerafdruk dit is. Zet er “sha256:” voor, of “kit:” als het de naam van een kit is.',
    en: 'We cannot tell what kind of fingerprint this is. Put “sha256:” before it, or “kit:” when it is the name of a kit.',
  },
  'page-fingerprint.wrong-digest': {
    nl: 'Een SHA-256 heeft 64 tekens: cijfers en de letters a tot en met f. Dit heeft er {found}. Kijk de vingerafdruk na.',
    en: 'A SHA-256 has 64 characters: digits and the letters a to f. This one has {found}. Check the fingerprint.',
  },
  'page-fingerprint.wrong-kit': {
    nl: 'De naam van een kit heeft 2 tot 60 letters, cijfers, punten of streepjes. Kijk de naam na.',
    en: 'The name of a kit has 2 to 60 letters, digits, points or hyphens. Check the name.',
  },
} as const
