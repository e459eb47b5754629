// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const grantMessages = defineMessages('partners-grants', {
  mayNotJudge: {
    nl: 'Alleen een andere beheerder van deze organisatie kan dit. Is die er niet? Dan iemand van het ministerie die partners toelaat.',
    en: 'Only another administrator of this organisation can do this. Is there none? Then somebody of the ministry who lets partners in.',
  },
  broughtIn: {
    nl: 'Een van u beiden kreeg een rol op voorstel van de ander. Laat een andere beheerder dit doen. Is die er niet? Dan iemand van het ministerie die partners toelaat.',
    en: 'One of you got a role on the proposal of the other. Let another administrator do this. Is there none? Then somebody of the ministry who lets partners in.',
  },
  waitsAlready: {
    nl: 'Er wacht al een voorstel voor deze collega. Laat daar eerst over beslissen, of neem het terug.',
    en: 'A proposal for this colleague waits already. Have that decided first, or take it back.',
  },
  notInYet: {
    nl: 'Deze collega is uitgenodigd en logde nog niet in. Wacht daarop: pas dan is zeker wie de rollen krijgt.',
    en: 'This colleague was invited and did not sign in yet. Wait for that: only then is it certain who gets the roles.',
  },
  cannotAnyMore: {
    nl: 'Deze rollen kunnen nu niet meer. De collega is weg of kreeg andere rollen. Wijs dit af en stel het zo nodig opnieuw voor.',
    en: 'These roles are not possible any more. The colleague left or got other roles. Decline this and propose it again if needed.',
  },
})

export const grantTray = defineText({
  nl: {
    title: 'Rollen of toegang van een collega',
    explanation: 'Een beheerder stelt iets voor over een collega en wacht op u.',
  },
  en: {
    title: 'Roles or access of a colleague',
    explanation: 'An administrator proposes something about a colleague and waits for you.',
  },
})

export const grantedTray = defineText({
  nl: { title: 'Uw rollen zijn veranderd', explanation: 'Kijk wat u nu mag, en wie dat veranderde.' },
  en: { title: 'Your roles changed', explanation: 'See what you may do now, and who changed that.' },
})

export const takenTray = defineText({
  nl: {
    title: 'Een beheerder nam een collega rollen af',
    explanation: 'Klopt dit? Stel de rollen anders opnieuw voor.',
  },
  en: {
    title: 'An administrator took roles from a colleague',
    explanation: 'Is this right? If not, propose the roles again.',
  },
})

export const suspendedTray = defineText({
  nl: {
    title: 'Een beheerder schorste een collega',
    explanation: 'Klopt dit? Laat de collega weer toe, of beëindig de toegang samen.',
  },
  en: {
    title: 'An administrator suspended a colleague',
    explanation: 'Is this right? Let the colleague in again, or end the access together.',
  },
})

export const liftedTray = defineText({
  nl: { title: 'Een collega die u schorste, is weer toegelaten', explanation: 'Lees wie dat deed, en waarom.' },
  en: { title: 'A colleague whom you suspended was let in again', explanation: 'Read who did that, and why.' },
})

export const grantRowText = defineText({ nl: { kind: 'Rollen' }, en: { kind: 'Roles' } })

export const grantText = defineText({
  nl: {
    title: 'Rollen voor {name}',
    lead: 'Niemand geeft alleen een rol. Wie beslist, kan waarschuwen of blokkeren, en dat raakt mensen.',
    who: 'Collega',
    organisation: 'Organisatie',
    number: 'Nummer bij de aanmelddienst',
    notIn: 'Nog niet: uitgenodigd, en nog niet ingelogd',
    now: 'Rollen nu',
    noRole: 'nog geen',
    after: 'Komt erbij',
    may: 'Mag dan ook',
    nothingMore: 'niets nieuws',
    proposed: 'Voorgesteld',
    byOn: '{name}, {date}',
    check: 'Kent u deze collega? Vraag zelf het nummer na. Is het van iemand anders, dan krijgt die de rollen.',
    approve: 'Geef deze rollen',
    confirm: 'Geef deze rollen',
    decline: 'Geef ze niet',
    refuse: 'Geef ze niet',
    'take-back': 'Neem terug',
    why: 'Waarom niet?',
    approved: '{name} gaf deze rollen op {date}.',
    declined: '{name} gaf deze rollen niet: {because}',
    'taken-back': 'Dit voorstel is teruggenomen.',
    taken: '{name} nam deze rollen af op {date}.',
    takenOne: '{roles}: afgenomen door {judge}, {date}',
    another:
      'Een andere beheerder van uw organisatie beslist. Het staat daar bij Te doen. Is die er lang niet? Bel dan wie Dijkwacht beheert.',
    ministry:
      'U bent de enige beheerder die dit kan. Daarom beslist iemand van het ministerie die partners toelaat. Die belt u op een nummer dat die zelf opzoekt. Duurt het te lang? Maak een collega ook beheerder, of bel wie Dijkwacht beheert.',
    asked:
      'Deze organisatie heeft geen andere beheerder. Bel haar op een nummer dat u zelf opzoekt, en vraag of dit klopt.',
    back: 'Alle mensen',
    toWork: 'Te doen',
    'title-take': 'Rollen van {name} afnemen',
    'title-end': 'Toegang van {name} beëindigen',
    'title-suspend': '{name} schorsen',
    leadGone:
      'Niemand beëindigt alleen de toegang van een collega. Ook een rol als beheerder of privacyfunctionaris neemt niemand alleen af. De enige andere beheerder schorst niemand alleen.',
    'after-take': 'Gaat weg',
    'after-end': 'Gaat weg',
    'after-suspend': 'Kan niet gebruikt worden',
    reason: 'Waarom',
    checkGone: 'Vraag de collega en wie dit voorstelt naar de reden. Schorsen kan intussen meteen, door één beheerder.',
    'do-take': 'Neem deze rollen af',
    'do-end': 'Beëindig de toegang',
    'do-suspend': 'Schors deze collega',
    notGone: 'Laat het zoals het is',
    'approved-take': '{name} nam deze rollen af op {date}.',
    'approved-end': '{name} beëindigde de toegang op {date}.',
    'approved-suspend': '{name} stemde in met de schorsing op {date}.',
    'declined-gone': '{name} liet het zoals het is: {because}',
    gives: '{name} geeft rollen aan een collega',
    takenWhy: '{roles}: afgenomen door {judge}, {date}. Reden: {reason}',
    given: '{roles}: voorgesteld door {proposer}, goedgekeurd door {judge}, {date}',
    somebody: 'iemand die weg is',
    colleague: 'een collega',
  },
  en: {
    title: 'Roles for {name}',
    lead: 'Nobody gives a role alone. Who decides can warn or block, and that touches people.',
    who: 'Colleague',
    organisation: 'Organisation',
    number: 'Number at the sign-in service',
    notIn: 'Not yet: invited, and did not sign in yet',
    now: 'Roles now',
    noRole: 'none yet',
    after: 'Comes with it',
    may: 'May then also',
    nothingMore: 'nothing new',
    proposed: 'Proposed',
    byOn: '{name}, {date}',
    check: 'Do you know this colleague? Ask for the number yourself. If it is of somebody else, they get the roles.',
    approve: 'Give these roles',
    confirm: 'Give these roles',
    decline: 'Do not give them',
    refuse: 'Do not give them',
    'take-back': 'Take back',
    why: 'Why not?',
    approved: '{name} gave these roles on {date}.',
    declined: '{name} did not give these roles: {because}',
    taken: '{name} took these roles on {date}.',
    takenOne: '{roles}: taken by {judge}, {date}',
    takenWhy: '{roles}: taken by {judge}, {date}. Reason: {reason}',
    'taken-back': 'This proposal was taken back.',
    another:
      'Another administrator of your organisation decides. It stands in their To do. Are they away for long? Call whoever runs Dijkwacht.',
    ministry:
      'You are the only administrator who can do this. So somebody of the ministry who lets partners in decides. They call you on a number that they look up themselves. Does it take too long? Make a colleague administrator too, or call whoever runs Dijkwacht.',
    asked:
      'This organisation has no other administrator. Call it on a number that you look up yourself, and ask whether this is right.',
    back: 'All people',
    toWork: 'To do',
    'title-take': 'Taking roles from {name}',
    'title-end': 'Ending the access of {name}',
    'title-suspend': 'Suspending {name}',
    leadGone:
      'Nobody ends the access of a colleague alone. Nor does anybody take the role of administrator or privacy officer alone. Nobody suspends the only other administrator alone.',
    'after-take': 'Goes away',
    'after-end': 'Goes away',
    'after-suspend': 'Cannot be used',
    reason: 'Why',
    checkGone:
      'Ask the colleague and whoever proposes this for the reason. Meanwhile one administrator can suspend at once.',
    'do-take': 'Take these roles',
    'do-end': 'End the access',
    'do-suspend': 'Suspend this colleague',
    notGone: 'Leave it as it is',
    'approved-take': '{name} took these roles on {date}.',
    'approved-end': '{name} ended the access on {date}.',
    'approved-suspend': '{name} agreed to the suspension on {date}.',
    'declined-gone': '{name} left it as it is: {because}',
    gives: '{name} gives roles to a colleague',
    given: '{roles}: proposed by {proposer}, approved by {judge}, {date}',
    somebody: 'somebody who left',
    colleague: 'a colleague',
  },
})
