// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const peopleMessages = defineMessages('partners-people', {
  mayNotManage: {
    nl: 'Alleen een beheerder van uw organisatie laat mensen toe. Vraag het de beheerder.',
    en: 'Only an administrator of your organisation lets people in. Ask the administrator.',
  },
  noPerson: {
    nl: 'Deze persoon werkt niet (meer) met Dijkwacht voor uw organisatie. Ga terug naar de lijst.',
    en: 'This person does not work with Dijkwacht for your organisation (any more). Go back to the list.',
  },
  notOneself: {
    nl: 'Uw eigen rollen verandert u niet zelf. Vraag een andere beheerder, of ons.',
    en: 'You do not change your own roles. Ask another administrator, or us.',
  },
  isIn: {
    nl: 'Deze collega logde al in en heeft geen code meer nodig.',
    en: 'This colleague signed in already and needs no code any more.',
  },
  oneAtATime: {
    nl: 'U neemt rollen af waar twee mensen voor nodig zijn, en geeft er ook een bij. Doe eerst het ene, daarna het andere.',
    en: 'You take roles for which two people are needed, and give another as well. Do one first, then the other.',
  },
  privacyOfficer: {
    nl: 'Een privacyfunctionaris schorst niemand alleen. Stel voor om de toegang te beëindigen: een tweede persoon beslist.',
    en: 'Nobody suspends a privacy officer alone. Propose to end the access: a second person decides.',
  },
  noRole: { nl: 'Kies ten minste één rol.', en: 'Choose at least one role.' },
  watchesOneself: {
    nl: 'Een privacyfunctionaris kijkt toe op het gebruik van gegevens en gebruikt ze niet zelf. Kies: privacyfunctionaris, of een rol die meldingen leest.',
    en: 'A privacy officer watches over the use of data and does not use them. Choose: privacy officer, or a role that reads reports.',
  },
})

export const peopleText = defineText({
  nl: {
    title: 'Mensen',
    lead: 'Wie met Dijkwacht werkt voor uw organisatie, en in welke rol.',
    who: 'Naam',
    roles: 'Rollen',
    waiting: 'Dit wacht op een tweede persoon.',
    'waiting-give': '{name}: {roles}',
    'waiting-take': '{name}: {roles} afnemen',
    'waiting-end': '{name}: toegang beëindigen',
    'waiting-suspend': '{name}: schorsen',
    watchesAndKeeps:
      'Iemand is hier beheerder en ook privacyfunctionaris. Die kijkt dan toe op het eigen werk. Geef een van de twee rollen aan een ander (artikel 38 lid 6 AVG).',
    access: 'Toegang',
    change: 'Verander',
    changeWho: 'de rollen van {name}',
    oneself: 'u zelf',
    'did-change': 'De rollen van {name} zijn bewaard.',
    'did-end': '{name} kan niet meer inloggen.',
    'did-suspend': '{name} is geschorst en kan niet inloggen. De andere beheerders zien dit bij Te doen.',
    'did-resume': '{name} kan weer inloggen.',
    suspended: 'geschorst',
    suspend: 'Schors meteen',
    suspendMore:
      '{name} kan vanaf dat moment niet inloggen. De andere beheerders zien dit bij Te doen. Iedere beheerder kan {name} weer toelaten.',
    suspendAsk: 'Stel voor om te schorsen',
    suspendByTwo:
      '{name} is de enige andere beheerder. Daarom beslist ook iemand van het ministerie die partners toelaat. Heeft het haast? Bel wie Dijkwacht beheert.',
    suspendWhy: 'Waarom? De andere beheerders lezen dit.',
    isSuspended: '{name} is geschorst en kan nu niet inloggen.',
    suspendedOn: '{by}, {at}: {because}',
    resumeWhy: 'Waarom mag dat weer? Wie schorste, leest dit.',
    resume: 'Laat {name} weer toe',
    endAtOnce: '{name} kan vanaf dat moment niet meer inloggen.',
    add: 'Nodig een collega uit',
    name: 'Naam',
    addMore:
      'U krijgt een code die één keer werkt. Uw collega logt daarmee in bij uw eigen inlogdienst; dat account hoort dan bij deze naam.',
    notInYet: 'logde nog niet in',
    invited: 'Geef {name} deze code. Hij werkt één keer, tot en met {until}. Wij laten hem niet nog eens zien.',
    invitedDemo:
      '{name} staat nu op de lijst waarmee u hier inlogt. Dit is om uit te proberen: in het echt krijgt u een code voor uw collega.',
    invitedHow: 'Uw collega opent {address} en typt daar de code.',
    invitedMail: 'Mail de code',
    invitedSubject: 'Uitnodiging voor Dijkwacht',
    invitedBody:
      'Beste {name},\n\nU kunt met Dijkwacht gaan werken. Open {address} en typ deze code:\n\n{code}\n\nDaarna logt u in zoals u dat bij ons altijd doet. De code werkt één keer, tot en met {until}.',
    invitedNext: 'De rollen wachten op een tweede persoon. Die kan beslissen zodra {name} heeft ingelogd.',
    invitedGrant: 'Bekijk het voorstel',
    inviteAgain: 'Maak een nieuwe code',
    inviteAgainMore: '{name} logde nog niet in. Is de code kwijt of verlopen? De vorige werkt dan niet meer.',
    rolesMore:
      'Geef alleen wat iemand voor het werk nodig heeft. Een rol erbij wacht op een tweede persoon; een rol minder geldt meteen, behalve bij een beheerder of privacyfunctionaris.',
    none: 'In uw organisatie geeft u hier geen rollen. Mensen komen binnen met eHerkenning.',
    personTitle: 'Rollen van {name}',
    save: 'Bewaar de rollen',
    fixed: 'Deze rollen geven wij zelf, omdat ze verder gaan dan uw organisatie: {roles}.',
    end: 'Beëindig de toegang',
    endMore:
      'Dit doet u met twee mensen. Heeft het haast? Schors dan eerst. Wat {name} deed, blijft in het logboek staan.',
    endSure: 'Stel voor om de toegang van {name} te beëindigen',
    endNow: 'Beëindig de toegang van {name}',
    back: 'Alle mensen',
  },
  en: {
    title: 'People',
    lead: 'Who works with Dijkwacht for your organisation, and in which role.',
    who: 'Name',
    roles: 'Roles',
    waiting: 'This waits for a second person.',
    'waiting-give': '{name}: {roles}',
    'waiting-take': '{name}: take {roles}',
    'waiting-end': '{name}: end the access',
    'waiting-suspend': '{name}: suspend',
    watchesAndKeeps:
      'Somebody is administrator here and privacy officer too. They watch over their own work. Give one of the two roles to somebody else (article 38(6) GDPR).',
    access: 'Access',
    change: 'Change',
    changeWho: 'the roles of {name}',
    oneself: 'yourself',
    'did-change': 'The roles of {name} are kept.',
    'did-end': '{name} cannot sign in any more.',
    'did-suspend': '{name} is suspended and cannot sign in. The other administrators see this in To do.',
    'did-resume': '{name} can sign in again.',
    suspended: 'suspended',
    suspend: 'Suspend at once',
    suspendMore:
      '{name} cannot sign in from that moment on. The other administrators see this in To do. Every administrator can let {name} in again.',
    suspendAsk: 'Propose to suspend',
    suspendByTwo:
      '{name} is the only other administrator. So somebody of the ministry who lets partners in decides too. Is it urgent? Call whoever runs Dijkwacht.',
    suspendWhy: 'Why? The other administrators read this.',
    isSuspended: '{name} is suspended and cannot sign in now.',
    suspendedOn: '{by}, {at}: {because}',
    resumeWhy: 'Why is that all right again? Whoever suspended reads this.',
    resume: 'Let {name} in again',
    endAtOnce: '{name} cannot sign in from that moment on.',
    add: 'Invite a colleague',
    name: 'Name',
    addMore:
      'You get a code that works once. Your colleague signs in with it at your own sign-in service; that account then belongs to this name.',
    notInYet: 'did not sign in yet',
    invited: 'Give {name} this code. It works once, up to and including {until}. We do not show it again.',
    invitedDemo:
      '{name} is now on the list with which you sign in here. This is to try things out: for real you get a code for your colleague.',
    invitedHow: 'Your colleague opens {address} and types the code there.',
    invitedMail: 'Mail the code',
    invitedSubject: 'Invitation to Dijkwacht',
    invitedBody:
      'Dear {name},\n\nYou can begin to work with Dijkwacht. Open {address} and type this code:\n\n{code}\n\nThen you sign in as you always do with us. The code works once, up to and including {until}.',
    invitedNext: 'The roles wait for a second person, who can decide as soon as {name} has signed in.',
    invitedGrant: 'See the proposal',
    inviteAgain: 'Make a new code',
    inviteAgainMore: '{name} did not sign in yet. Is the code lost or over? Then the one before works no more.',
    rolesMore:
      'Give only what somebody needs for the work. Another role waits for a second person; a role less holds at once, save of an administrator or privacy officer.',
    none: 'In your organisation you give no roles here. People come in with eHerkenning.',
    personTitle: 'Roles of {name}',
    save: 'Save the roles',
    fixed: 'These roles we give ourselves, because they reach beyond your organisation: {roles}.',
    end: 'End the access',
    endMore: 'This takes two people. Is it urgent? Then suspend first. What {name} did stays in the record.',
    endSure: 'Propose to end the access of {name}',
    endNow: 'End the access of {name}',
    back: 'All people',
  },
})
