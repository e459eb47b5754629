// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const missingTray = defineText({
  nl: { title: 'Nog in te stellen', explanation: 'Dit ontbreekt nog aan deze installatie.' },
  en: { title: 'Still to be set up', explanation: 'This installation still lacks this.' },
})

export const missingRowText = defineText({ nl: { kind: 'Installatie' }, en: { kind: 'Installation' } })

/** What is missing and, with `-how`, where one sets it. */
export const missingText = defineText({
  nl: {
    title: 'Nog in te stellen',
    lead: 'Dit ontbreekt nog aan deze installatie. Wat klaar is, verdwijnt vanzelf uit deze lijst.',
    all: 'Alles staat.',
    what: 'Wat ontbreekt',
    how: 'Waar u dat instelt',
    people: 'Ga naar de mensen',
    applications: 'Ga naar de aanmeldingen',
    intake: 'De organisatie die meldingen ontvangt, bestaat nog niet',
    'intake-how': 'Zet haar met haar eerste beheerder in partners.json, en draai: npm run import -- partners.json',
    administrators: 'Er zijn nog geen twee beheerders die hebben ingelogd',
    'administrators-how': 'Nodig een tweede uit bij Mensen. Niemand geeft alleen een rol.',
    officer: 'Er is geen privacyfunctionaris',
    'officer-how': 'Nodig iemand uit bij Mensen, met die rol en niet met een rol die meldingen leest.',
    partners: 'Geen enkele andere partner heeft mensen met een rol',
    'partners-how': 'Laat organisaties toe bij Aanmeldingen, of zet ze in partners.json.',
    issued: 'Van geen bank is bekend welke rekeningen zij uitgaf',
    'issued-how':
      'Zet accountsBeginWith in partners.json, of laat twee mensen van het ministerie het zeggen bij Rekeningen en nummers. Zonder dat gaat geen terughaalverzoek naar een bank.',
    mail: 'Er is geen mailserver die onze mail verstuurt',
    'mail-how': 'Stel SMTP_RELAY in. Lees docs/running/mail.md.',
    keyHolder: 'Er is geen tweede sleutelhouder',
    'keyHolder-how':
      'Stel EVALUATOR_URL in op die van een andere partij. Tot dan staat de controle op het eigen toestel uit. Lees docs/running/second-key-holder.md.',
    zone: 'De lijst van het schild gaat naar geen enkele nameserver',
    'zone-how': 'Stel SHIELD_ZONE in. Lees docs/running/resolvers.',
    role: 'Het programma is zelf de eigenaar van de database',
    'role-how': 'Geef het een eigen rol die niets bezit, zoals in docs/running/install.md, deel 1.',
    clock: 'De klokken van het programma en van de database verschillen meer dan vijf seconden',
    'clock-how': 'Zet op beide machines NTP aan, bijvoorbeeld met chrony.',
    restore: 'Er is het afgelopen jaar geen back-up teruggezet om het te oefenen',
    'restore-how': 'Doe dat zoals in docs/running/backup.md, en draai daarna: npm run installation -- restored',
  },
  en: {
    title: 'Still to be set up',
    lead: 'This installation still lacks this. What is done disappears from this list by itself.',
    all: 'Everything is there.',
    what: 'What is missing',
    how: 'Where you set it',
    people: 'Go to the people',
    applications: 'Go to the applications',
    intake: 'The organisation that receives reports does not exist yet',
    'intake-how': 'Put it with its first administrator into partners.json, and run: npm run import -- partners.json',
    administrators: 'There are not yet two administrators who signed in',
    'administrators-how': 'Invite a second one under People. Nobody gives a role alone.',
    officer: 'There is no privacy officer',
    'officer-how': 'Invite somebody under People, with that role and not with a role that reads reports.',
    partners: 'No other partner has people with a role',
    'partners-how': 'Let organisations in under Applications, or put them into partners.json.',
    issued: 'Of no bank it is known which accounts it issued',
    'issued-how':
      'Put accountsBeginWith into partners.json, or let two people of the ministry say so under Accounts and numbers. Without it no request to get money back goes to a bank.',
    mail: 'There is no mail server that sends our mail',
    'mail-how': 'Set SMTP_RELAY. Read docs/running/mail.md.',
    keyHolder: 'There is no second key holder',
    'keyHolder-how':
      'Set EVALUATOR_URL to that of another party. Until then the check on one’s own device is off. Read docs/running/second-key-holder.md.',
    zone: 'The list of the shield goes to no name server',
    'zone-how': 'Set SHIELD_ZONE. Read docs/running/resolvers.',
    role: 'The program is itself the owner of the database',
    'role-how': 'Give it a role of its own that owns nothing, as in docs/running/install.md, part 1.',
    clock: 'The clocks of the program and of the database differ by more than five seconds',
    'clock-how': 'Turn on NTP on both machines, with chrony for instance.',
    restore: 'No backup was restored in the past year to practise it',
    'restore-how': 'Do so as in docs/running/backup.md, and then run: npm run installation -- restored',
  },
})
