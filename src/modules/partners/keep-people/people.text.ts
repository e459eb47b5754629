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
  changedMeanwhile: {
    nl: 'Iemand anders veranderde deze rollen intussen. Kijk wat er nu staat en kies opnieuw.',
    en: 'Somebody else changed these roles meanwhile. See what they are now and choose again.',
  },
  isIn: {
    nl: 'Deze collega logde al in en heeft geen code meer nodig.',
    en: 'This colleague signed in already and needs no code any more.',
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
    waiting: 'Dit wacht op een tweede persoon. Niemand geeft alleen een rol.',
    waitingWho: '{name}: {roles}',
    watchesAndKeeps:
      'Iemand is hier beheerder en ook privacyfunctionaris. Die kijkt dan toe op het eigen werk. Geef een van de twee rollen aan een ander (artikel 38 lid 6 AVG).',
    access: 'Toegang',
    change: 'Verander',
    changeWho: 'de rollen van {name}',
    oneself: 'u zelf',
    'did-change': 'De rollen van {name} zijn bewaard.',
    'did-end': '{name} kan niet meer inloggen.',
    add: 'Nodig een collega uit',
    name: 'Naam',
    addMore:
      'U krijgt een code die één keer werkt. Uw collega logt daarmee in bij uw eigen inlogdienst; dat account hoort dan bij deze naam.',
    notInYet: 'logde nog niet in',
    invited: 'Geef {name} deze code. Hij werkt één keer, tot en met {until}. Wij laten hem niet nog eens zien.',
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
      'Geef alleen wat iemand voor het werk nodig heeft. Een rol erbij wacht op een tweede persoon; een rol minder geldt meteen.',
    none: 'In uw organisatie geeft u hier geen rollen. Mensen komen binnen met eHerkenning.',
    personTitle: 'Rollen van {name}',
    save: 'Bewaar de rollen',
    fixed: 'Deze rollen geven wij zelf, omdat ze verder gaan dan uw organisatie: {roles}.',
    end: 'Beëindig de toegang',
    endMore: '{name} kan vanaf dat moment niet meer inloggen. Wat {name} deed, blijft in het logboek staan.',
    endSure: 'Beëindig de toegang van {name}',
    back: 'Alle mensen',
  },
  en: {
    title: 'People',
    lead: 'Who works with Dijkwacht for your organisation, and in which role.',
    who: 'Name',
    roles: 'Roles',
    waiting: 'This waits for a second person. Nobody gives a role alone.',
    waitingWho: '{name}: {roles}',
    watchesAndKeeps:
      'Somebody is administrator here and privacy officer too. They watch over their own work. Give one of the two roles to somebody else (article 38(6) GDPR).',
    access: 'Access',
    change: 'Change',
    changeWho: 'the roles of {name}',
    oneself: 'yourself',
    'did-change': 'The roles of {name} are kept.',
    'did-end': '{name} cannot sign in any more.',
    add: 'Invite a colleague',
    name: 'Name',
    addMore:
      'You get a code that works once. Your colleague signs in with it at your own sign-in service; that account then belongs to this name.',
    notInYet: 'did not sign in yet',
    invited: 'Give {name} this code. It works once, up to and including {until}. We do not show it again.',
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
      'Give only what somebody needs for the work. Another role waits for a second person; a role less holds at once.',
    none: 'In your organisation you give no roles here. People come in with eHerkenning.',
    personTitle: 'Roles of {name}',
    save: 'Save the roles',
    fixed: 'These roles we give ourselves, because they reach beyond your organisation: {roles}.',
    end: 'End the access',
    endMore: '{name} cannot sign in from that moment on. What {name} did stays in the record.',
    endSure: 'End the access of {name}',
    back: 'All people',
  },
})
