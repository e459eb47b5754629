// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

/** Words for what an article is, where it stands and who may read it: for every page that shows one. */
export const articleText = defineText({
  nl: {
    article: 'Artikel',
    practice: 'Goede werkwijze',
    method: 'Hoe daders te werk gaan',
    draft: 'Concept',
    published: 'Gepubliceerd',
    withdrawn: 'Ingetrokken',
    public: 'Iedereen',
    partners: 'Alle partners',
    amber: 'Bepaalde organisaties',
    red: 'Bepaalde mensen',
    publicMeans: 'TLP:CLEAR. U mag dit met iedereen delen.',
    partnersMeans: 'TLP:GREEN. U mag dit delen met partners die online fraude tegengaan, maar niet openbaar maken.',
    amberMeans:
      'TLP:AMBER. Deel dit alleen binnen uw eigen organisatie, en met klanten die het moeten weten om zich te beschermen.',
    redMeans: 'TLP:RED. Dit is alleen voor u. Deel het met niemand, ook niet binnen uw organisatie.',
    stale: 'Niet meer nagekeken sinds {date}',
    staleMore: 'Controleer of dit nog klopt voordat u ervan uitgaat.',
  },
  en: {
    article: 'Article',
    practice: 'Best practice',
    method: 'How offenders work',
    draft: 'Draft',
    published: 'Published',
    withdrawn: 'Withdrawn',
    public: 'Everybody',
    partners: 'All partners',
    amber: 'Certain organisations',
    red: 'Certain people',
    publicMeans: 'TLP:CLEAR. You may share this with everybody.',
    partnersMeans: 'TLP:GREEN. You may share this with partners who fight online fraud, but not publish it.',
    amberMeans:
      'TLP:AMBER. Share this only within your own organisation, and with clients who need to know it to protect themselves.',
    redMeans: 'TLP:RED. This is for you alone. Share it with nobody, not within your organisation either.',
    stale: 'Not looked at since {date}',
    staleMore: 'Check whether this is still right before you rely on it.',
  },
})

export const knowledgeMessages = defineMessages('knowledge', {
  mayNotRead: {
    nl: 'U mag dit niet lezen. Vraag de beheerder van uw organisatie om een rol.',
    en: 'You may not read this. Ask the administrator of your organisation for a role.',
  },
  mayNotWrite: {
    nl: 'U mag hier niet schrijven. Vraag de beheerder van uw organisatie om een rol.',
    en: 'You may not write here. Ask the administrator of your organisation for a role.',
  },
  holdsIdentifiers: {
    nl: 'Hier staat “{found}”. Haal rekeningen, nummers en adressen van anderen eruit. Een link naar een site schrijft u zo: [woorden](https://adres).',
    en: 'It says “{found}” here. Take accounts, numbers and addresses of others out. Write a link to a site like this: [words](https://address).',
  },
  wrongLink: {
    nl: 'Deze link kan niet: “{found}”. Gebruik het hele adres, dat begint met https://, zonder verkorter.',
    en: 'This link is not possible: “{found}”. Use the whole address, that begins with https://, without a shortener.',
  },
  reviewLater: {
    nl: 'Kies een dag na vandaag, hoogstens twee jaar vooruit.',
    en: 'Choose a day after today, at most two years ahead.',
  },
  tooManyConcepts: { nl: 'Kies er hoogstens {most}.', en: 'Choose at most {most}.' },
  chooseOrganisations: { nl: 'Kies minstens één organisatie.', en: 'Choose at least one organisation.' },
  tooManyNamed: {
    nl: 'Noem hoogstens {most} mensen. Is het voor meer, kies dan hun organisaties.',
    en: 'Name at most {most} people. If it is for more, choose their organisations.',
  },
  nameSomebody: {
    nl: 'Noem minstens één ander. Schrijf per regel: naam, organisatie.',
    en: 'Name at least one other person. Write on each line: name, organisation.',
  },
  notOnePerson: {
    nl: 'Wij vinden niet precies één medewerker die dit kan lezen: “{line}”. Schrijf de naam en de organisatie zoals zij in Dijkwacht staan.',
    en: 'We do not find exactly one employee who can read this: “{line}”. Write the name and the organisation as they stand in Dijkwacht.',
  },
  noColleague: {
    nl: 'Deze collega kan dit niet (meer) doen. Kies iemand anders.',
    en: 'This colleague cannot do this (any more). Choose somebody else.',
  },
  redStays: {
    nl: 'Een artikel met TLP:RED kan niet naar een andere organisatie. Kies eerst een ruimere kring.',
    en: 'An article with TLP:RED cannot go to another organisation. Choose a wider circle first.',
  },
  nothingToPublish: { nl: 'Er is geen nieuwe tekst om te publiceren.', en: 'There is no new text to publish.' },
  nothingChanged: { nl: 'Er is niets veranderd.', en: 'Nothing has changed.' },
  tooManyComments: {
    nl: 'U schreef vandaag al {most} reacties. Probeer het morgen opnieuw. Bewaar uw tekst tot dan.',
    en: 'You already wrote {most} comments today. Try again tomorrow. Keep your text until then.',
  },
  fullDiscussion: {
    nl: 'Onder dit artikel staan al {most} reacties. Vraag de eigenaar om ze te verwerken.',
    en: 'There are {most} comments under this article already. Ask the owner to work them in.',
  },
  commentGone: { nl: 'Deze reactie is er niet (meer).', en: 'This comment is not there (any more).' },
  noSubject: { nl: 'Dit kunt u niet volgen.', en: 'You cannot follow this.' },
  tooManySubjects: {
    nl: 'U volgt er al {most}. Stop eerst met een ander.',
    en: 'You already follow {most}. Stop another first.',
  },
  noMail: {
    nl: 'Deze installatie verstuurt geen mail. Wat nieuw is, staat hier in de lijst.',
    en: 'This installation sends no mail. What is new stands in the list here.',
  },
})
