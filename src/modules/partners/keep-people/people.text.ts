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
  numberTaken: {
    nl: 'Dit nummer is al in gebruik. Kijk of het klopt. Klopt het? Neem dan contact met ons op.',
    en: 'This number is in use already. See whether it is right. Is it? Then contact us.',
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
    add: 'Laat een collega toe',
    name: 'Naam',
    subject: 'Nummer bij de aanmelddienst',
    subjectMore: 'Zo kent uw aanmelddienst deze collega. Vraag het uw systeembeheerder.',
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
    add: 'Let a colleague in',
    name: 'Name',
    subject: 'Number at the sign-in service',
    subjectMore: 'How your sign-in service knows this colleague. Ask your system administrator.',
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
