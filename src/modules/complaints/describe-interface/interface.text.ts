// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Koppeling voor systemen van de politie',
    lead: 'Zo haalt een systeem van de politie aangiften van bedrijven op, en zo laat het weten wat de politie besloot. Alles op deze pagina komt uit de broncode zelf.',
    draft:
      'Een voorstel. De ICT van de politie heeft het niet vastgesteld, en er is nooit een echt politiesysteem aangesloten. Wel neemt een los programma dat zo’n systeem nadoet aangiften over, ook als iemand het halverwege afbreekt.',
    work: 'Hoe het werkt',
    'work-1':
      'Vraag wat wacht. U krijgt nummers, geen inhoud. Er is geen bladwijzer die iets kan overslaan: wat u niet bevestigt, blijft wachten.',
    'work-2':
      'Lees één aangifte: de getekende versies met hun SHA-256, alle antwoorden zoals ze zijn getypt, en alle stappen met redenen.',
    'work-3':
      'Controleer die met het JSON-schema, reken de SHA-256 van signedText na en bewaar die blijvend onder uw eigen nummer.',
    'work-4':
      'Stuur een ontvangstbewijs met dat nummer en die hash. Nog een keer sturen kan altijd. Een ander nummer weigeren wij: zo neemt u niets twee keer over.',
    'work-5':
      'Laat een medewerker besluiten, en stuur de stap. De indiener leest die meteen. Pas de stap confirm maakt er een aangifte van.',
    'work-6': 'Vult de indiener aan, geeft hij antwoord of trekt hij in, dan wacht de aangifte weer bij stap 1.',
    try: 'Probeer het in één minuut',
    tryMore:
      'Start de demo in één venster en het nagemaakte politiesysteem in een ander. Het haalt de aangiften van de demo op en zegt wat het doet.',
    tryStop: 'Breek het af waar u wilt, ook met kill -9, en start het opnieuw: het gaat verder waar het was.',
    who: 'Wie mag dit?',
    'who-1':
      'Alleen een koppeling van de politieorganisatie waar de aangifte ligt: de database zelf laat een ander niets zien.',
    'who-2':
      'Twee rechten: {takeOver} om op te halen, {handle} om stappen te sturen. Meer heeft zo’n systeem niet nodig.',
    'who-3':
      'Een token volgens OAuth 2.0 (client credentials, private_key_jwt). Met een clientcertificaat op naam is het token daaraan gebonden (mTLS, RFC 8705).',
    'who-4': 'Besluiten neemt een mens bij de politie. Het systeem brengt ze over.',
    routes: 'Aanroepen',
    right: 'Recht',
    fieldsOf: 'Velden van {name}',
    answerOf: 'Velden in het antwoord van {name}',
    field: 'Veld',
    kind: 'Soort',
    required: 'Verplicht',
    meaning: 'Betekenis (Engels)',
    yes: 'ja',
    no: 'nee',
    steps: 'Wat de politie kan antwoorden',
    step: 'Stap',
    from: 'Vanuit',
    needs: 'Moet erbij',
    needReason: 'een reden uit de lijst ({count})',
    needWords: 'woorden voor de indiener',
    nothing: 'niets',
    statuses: 'Statussen en termijnen',
    clocks: 'De termijnen zijn een voorstel dat nog niemand heeft getekend.',
    status: 'Status',
    filer: 'De indiener leest',
    days: 'Werkdagen',
    forms: 'Vragen per formulier',
    formsMore: 'Elk formulier heeft zijn eigen vragen en deze, die iedereen krijgt:',
    common: 'Vragen aan iedereen',
    question: 'Vraag',
    errors: 'Als er iets mis is',
    error: 'Antwoord',
    doThis: 'Wat u doet',
    'error-400': 'Iets klopt niet. Alle fouten staan erin, elk met zijn plaats. Herstel en stuur opnieuw.',
    'error-401': 'Geen geldig token, of niet over de verbinding met uw certificaat. Haal een nieuw token.',
    'error-403': 'Uw koppeling heeft dit recht niet, of de stap is aan een ander.',
    'error-404': 'Die aangifte is er niet, of ligt niet bij u.',
    'error-409':
      'Intussen veranderd, een andere hash of een ander nummer. Lees de aangifte opnieuw en besluit opnieuw.',
    'error-429': 'Te veel tegelijk. Wacht zo lang als Retry-After zegt.',
    'error-500':
      'Een storing bij ons (ook 503). Probeer het later; er is niets verloren. Een Idempotency-Key geeft een verloren antwoord nog eens.',
    limits: 'Aantallen',
    'limit-1': 'Hoogstens {most} wachtende aangiften per aanroep; vraag opnieuw tot er geen meer wachten.',
    'limit-2':
      'De API staat een koppeling 1.200 aanroepen per minuut toe, behalve als de beheerder iets anders instelt. Per aangifte zijn dat er ongeveer vier.',
    'limit-3':
      'Hoeveel aangiften van bedrijven er zullen komen, weet niemand. Ter vergelijking: de politie verwachtte over 2024 45.000 aangiften van internetoplichting, ongeveer 5 per uur.',
    notYet: 'Wat hier nog niet kan',
    notYetMore:
      'Van bijlagen staan naam en SHA-256 erbij. De bestanden zelf opent de politie in de werkbank, met een doel en een regel in het logboek. Berichten sturen wij een politiesysteem niet; het vraagt zelf.',
    files: 'Voor machines',
    file: 'Deze beschrijving als JSON, met schema’s',
    openapi: 'Alle aanroepen van dijkwacht (OpenAPI)',
    requirements: 'Het programma van eisen van het loket',
  },
  en: {
    title: 'Interface for systems of the police',
    lead: 'This is how a system of the police fetches complaints of companies, and how it says what the police decided. Everything on this page comes from the source code itself.',
    draft:
      'A proposal. The ICT of the police has not adopted it, and a real system of the police was never connected. A separate program that imitates one does take complaints over, also when it is broken off halfway.',
    work: 'How it works',
    'work-1':
      'Ask what waits. You get numbers, no contents. There is no bookmark that could skip something: what you do not confirm keeps waiting.',
    'work-2':
      'Read one complaint: the signed versions with their SHA-256, all answers as they were typed, and all steps with reasons.',
    'work-3':
      'Check it with the JSON schema, compute the SHA-256 of signedText and store it for good under your own number.',
    'work-4':
      'Send a receipt with that number and that hash. You can always send it again. Another number is refused: that is how nothing is taken twice.',
    'work-5':
      'Let somebody decide, and send the step. The filer reads it at once. Only the step confirm makes it a criminal complaint.',
    'work-6': 'When the filer adds something, answers or withdraws, the complaint waits again at step 1.',
    try: 'Try it in one minute',
    tryMore:
      'Start the demo in one window and the imitated system of the police in another. It fetches the complaints of the demo and says what it does.',
    tryStop: 'Break it off where you like, also with kill -9, and start it again: it goes on where it was.',
    who: 'Who may do this?',
    'who-1':
      'Only a client of the police organisation where the complaint lies: the database itself shows nothing to another.',
    'who-2': 'Two permissions: {takeOver} to fetch, {handle} to send steps. Such a system needs no more.',
    'who-3':
      'A token by OAuth 2.0 (client credentials, private_key_jwt). With a client certificate on record the token is bound to it (mTLS, RFC 8705).',
    'who-4': 'A person at the police decides. The system carries it over.',
    routes: 'Calls',
    right: 'Permission',
    fieldsOf: 'Fields of {name}',
    answerOf: 'Fields in the answer of {name}',
    field: 'Field',
    kind: 'Kind',
    required: 'Required',
    meaning: 'Meaning',
    yes: 'yes',
    no: 'no',
    steps: 'What the police can answer',
    step: 'Step',
    from: 'From',
    needs: 'Needs',
    needReason: 'a reason from the list ({count})',
    needWords: 'words for the filer',
    nothing: 'nothing',
    statuses: 'Statuses and terms',
    clocks: 'The terms are a proposal that nobody has signed.',
    status: 'Status',
    filer: 'The filer reads',
    days: 'Working days',
    forms: 'Questions of each form',
    formsMore: 'Each form has its own questions and these, which everybody gets:',
    common: 'Questions to everybody',
    question: 'Question',
    errors: 'When something is wrong',
    error: 'Answer',
    doThis: 'What you do',
    'error-400': 'Something is not right. All errors are in it, each with its place. Mend it and send again.',
    'error-401': 'No valid token, or not over the connection with your certificate. Get a new token.',
    'error-403': 'Your client has no such permission, or the step is somebody else’s.',
    'error-404': 'There is no such complaint, or it does not lie with you.',
    'error-409': 'Changed meanwhile, another hash or another number. Read the complaint again and decide again.',
    'error-429': 'Too much at once. Wait as long as Retry-After says.',
    'error-500':
      'A fault of ours (also 503). Try later; nothing was lost. An Idempotency-Key gives a lost answer once more.',
    limits: 'Numbers',
    'limit-1': 'At most {most} waiting complaints a call; ask again until none wait.',
    'limit-2':
      'The API allows a client 1,200 calls a minute, unless the operator sets something else. One complaint takes about four.',
    'limit-3':
      'How many complaints of companies will come nobody knows. To compare: the police expected 45,000 complaints of online fraud over 2024, about 5 an hour.',
    notYet: 'What is not possible here yet',
    notYetMore:
      'Of attachments the name and SHA-256 are given. The files themselves the police open in the workbench, with a purpose and an audit line. We send no messages to a system of the police; it asks by itself.',
    files: 'For machines',
    file: 'This description as JSON, with schemas',
    openapi: 'All calls of dijkwacht (OpenAPI)',
    requirements: 'The programme of requirements of the desk',
  },
})
