// SPDX-License-Identifier: EUPL-1.2

/** Within two words before a cue, in the same sentence, these turn it into its opposite. */
export const denials =
  'niet geen nooit niets niks noch zonder nergens bijna gelukkig not no never nothing didnt wasnt werent dont doesnt isnt hasnt havent without nearly almost neither nor'

/** Directly after a denial these take it back: 'niet alleen', 'geen enkel probleem' is none of ours. */
export const notReallyDenied = 'alleen enkel slechts only just'

/**
 * Phrases that only look like cues: what victims and helpers do themselves, genuine services, other senses of a word.
 * A cue that shares a word with one of these is not counted.
 */
export const sayNothing = [
  // The own act, afterwards: calling, reporting, asking.
  '{mine}|de|het|the (eigen) (echte) bank|<bank>|<police>|fraudehelpdesk|slachtofferhulp (ook) (zelf) gebeld|gemaild|gecontacteerd|ingelicht|gewaarschuwd|gevraagd|geinformeerd|gesproken|bellen|inlichten|called|informed',
  'ik|we|wij belde|belden|mailde|appte|bel|heb (zelf) (meteen) (direct) (toen) ({the}) bank|<bank>|<police>|<government>|fraudehelpdesk',
  'belde|belden (ik|we|wij|hij|zij|ze) (meteen|direct|toen|zelf|daarna) ({the}) (echte) bank|<bank>|<police>|fraudehelpdesk|klantenservice',
  'ik|i|we (then) called|rang|phoned|told|contacted ({the}) (real) bank|<bank>|<police>',
  'called|rang|phoned|told|contacted|informed the|my|our (real) bank|<bank>|<police>',
  'to the <police>|bank',
  'aangifte .. <police>',
  'bij|naar|aan|via|door de <police> (gemeld|aangifte|gegaan|doorgegeven|gedaan)',
  'gemeld bij ({the}) bank|<bank>|<police>|fraudehelpdesk|<government>|<marketplace>',
  'echte|real|genuine|actual bank|<bank>|<police>|<government>|<software>|<telecom>|<carrier>|<shop>|<crypto>|<marketplace>|agent|deurwaarder|eigenaar|verhuurder|winkel|helpdesk',
  'bank|<bank> zelf',
  'bank|<bank> heeft (me|mij|ons) (niet|nooit|niks|niets|geld|alles|de|het|mijn) (geblokkeerd|vergoed|teruggeboekt)',
  'from|of|at|on|to|in my bank account|card',
  'ik|ik heb (ze|hem|haar|hen|zelf) terug gebeld|teruggebeld',
  'belde|mailde|appte ik|we|wij',
  'ik|i|we|wij belde|mailde|appte|bel|called|rang|phoned|emailed',
  '(de) <police> zegt|says|say|kan|doet|neemt|onderzoekt|weet|is',
  'moest|moet|moesten|wilde|wilden|zou|should|had to be .. worden overgemaakt|betaald|gestort',
  'unless|until|tenzij|voordat|als|if i|we|ik|wij paid|pay|betaal|betaalde|betaalden',
  'op zijn|haar|hun telefoontje, telefonisch contact',
  'toen ik|wij|we belde|belden',
  // Codes and addresses are things that one gives, not how somebody came.
  'code|codes|wachtwoord (per|via|van|uit|in|met) (de|een) {sms}|{mail}',
  'sms|email|mail code|codes|verificatie*|adres|adressen|account|wachtwoord|server|box|provider',
  'mijn|onze|haar|zijn|hun|uw {mail} (is|was|werd|account|adres) gehackt|gekraakt|overgenomen|veranderd|gewijzigd',
  'op|in|via mijn|onze|zijn|haar <social>|<messenger>|<marketplace> account|pagina|profiel',
  'mijn|onze|haar|zijn|hun|my|our|her|his <social>|<messenger>|<marketplace>|{mail}|facebookpagina (account|profiel|pagina|page|profile)',
  'advertentie .. geplaatst|gezet',
  'mijn|onze|my|our advertentie|advert|ad|listing|website|webshop|site|webwinkel',
  // Other senses.
  'huis bank|aan de bank|houten bank|tweezitsbank|leren bank',
  'telefoon gevallen|kapot|gestolen|verloren|broken|stolen|lost',
].join(', ')
