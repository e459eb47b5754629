// SPDX-License-Identifier: EUPL-1.2

/** Ways to say that somebody posed as a party: ORG and PERSON stand for its names in parties.data.ts. */
export const posingAsOrganisation: readonly string[] = [
  'namens|vanuit ({the}) ({the}) ORG, uit|in naam van ({the}) ORG, on behalf of ({the}) ORG',
  '{so} (van|namens|vanuit|door|bij|met|from|uw|een) ({the}) ({the}) ORG, {so} (van) ({the}) ORG',
  '{contacted} (door|vanuit|by|from|met) ({the}) ({so}) ORG',
  '{message} .. van|vanuit|namens|from|door ({so}) ({the}) ORG, {message} die|dat .. van ({the}) ORG',
  '{message} .. afkomstig|zogenaamd (van|uit) ({the}) ORG',
  'van|vanuit ({so}) ({the}) ORG te zijn|komen|werken|bellen, te zijn|werken (van|bij|voor) ({the}) ORG',
  'leek|lijkt|leken|lijken (op|precies|echt|net|wel|van|afkomstig|alsof|het) (die|dat) (van) ({the}) ORG, looked like (it) (was) (came) (from) ({the}) ORG',
  'alsof (het|hij|zij|ze|dit) (echt) (van|de|bij) ({the}) ORG, alsof .. van ({the}) ORG, as if .. from ({the}) ORG',
  'voor als ({so}) ({the}) ORG, {pose} als ({the}) ORG, als ({the}) ORG voor (te)',
  '{so} {message}|{shop}|inlogpagina|app|scherm|betaalpagina|logo (van) ({the}) ORG, logo|huisstijl|naam|kopie of|van ({the}) ORG, nagemaakte|gekloonde|valse|nep|copied|cloned|fake {shop}|app|inlogpagina|inlogscherm|betaalpagina|page|login (van|of|for) ({the}) ORG',
  'claiming|claimed|pretending|pretended|purporting|purported|said|saying|supposedly|allegedly|impersonating|posing|posed|impersonated (to) (be|represent) (as) (from|with|calling) (from) ({the}) ORG',
  'said .. from|with|at ({the}) ORG, not ({the}) ORG',
  'nep|neppe|valse|fake|bogus|phishing ORG',
]

/** Weaker: people who may be genuine, until something stronger is said. */
export const posingAsStaff: readonly string[] = [
  '{someone} (die) (zei|beweerde) (dat) (hij|ze|zij) (van|bij|vanuit|namens|voor|from|at|with) ({so}) ({the}) ORG, {someone} van|vanuit|from|at|with ({so}) ({the}) ORG',
  'zei|zeggen|zeiden|beweerde|beweerden|zegt|vertelde (dat) (hij|ze|zij|het) (van|bij|voor) ({the}) ORG, van ({so}) ({the}) ORG was|waren|is|zou|zei|belde|belden|kwam, bij ({the}) ORG werkte|werkt|werkten',
  '({the}) ORG belde|belden|belt|mailde|smste|appte (mij|me|ons|dat|met|op|of), ORG aan de telefoon|lijn|deur, ORG zou (mij|me|gebeld|hebben|mijn), ({so}) ORG mail|sms|bericht|brief|mailtje|smsje|email|text|message',
  '({the}) ORG called|rang|phoned|texted|emailed (me|us), calling from ({the}) ORG, call from ({the}) ORG, by ({the}) ORG',
]

/** Roles. */
export const posingAsPerson: readonly string[] = [
  '{so} (een|de|van) PERSON, {so} PERSON',
  'als|voor ({the}) PERSON (voor|uit|verkleed), voor als ({the}) PERSON, zich {pose} als ({the}) PERSON, {pose} (als|of|alsof) ({the}) PERSON, alsof (hij|ze|zij) (een) PERSON',
  '{contacted} (door|by) (een) ({the}) PERSON, van (een) PERSON, from|by (a) ({the}) PERSON',
  'PERSON aan|zei|belde|vroeg|wilde|stond|kwam|vertelde|dreigde|nam|haalt|haalde|called|rang|told|said|came, met PERSON, een|a|twee|two PERSON',
  'claiming|pretending|pretended|claimed|said|posing|posed|impersonating|dressed (to) (be|as) ({the}) PERSON, dat (hij|ze|zij) PERSON (was|waren)',
]
