// SPDX-License-Identifier: EUPL-1.2
import type { Option, Questionnaire, Words } from './questionnaire.ts'

const w = (nl: string, en: string): Words => ({ nl, en })
const option = (value: string, nl: string, en: string): Option => ({ value, words: w(nl, en) })
const happened = { question: 'met', is: ['yes'] } as const

/**
 * For the study that the action plan of 2023 announces: nature and extent of online fraud among companies. The questions are ours; we have
 * not seen the questionnaire of that study, if there is one.
 */
export const companySurvey: Questionnaire = {
  code: 'bedrijven',
  version: 1,
  title: w('Vragenlijst over online fraude bij bedrijven', 'Questionnaire about online fraud among companies'),
  lead: w(
    "Voor ondernemers, zzp'ers en medewerkers die weten wat hun bedrijf meemaakte. Ongeveer vijf minuten.",
    'For entrepreneurs, the self-employed and employees who know what their company met. About five minutes.',
  ),
  parts: [
    {
      id: 'company',
      title: w('Uw bedrijf', 'Your company'),
      questions: [
        {
          id: 'size',
          kind: 'choice',
          required: true,
          words: w('Hoeveel mensen werken er, uzelf meegeteld?', 'How many people work there, you included?'),
          options: [
            option('alone', 'alleen ikzelf', 'only I'),
            option('two-to-nine', '2 tot en met 9', '2 to 9'),
            option('ten-to-249', '10 tot en met 249', '10 to 249'),
            option('large', '250 of meer', '250 or more'),
          ],
        },
        {
          id: 'sector',
          kind: 'choice',
          words: w('Wat doet uw bedrijf vooral?', 'What does your company mainly do?'),
          options: [
            option('trade', 'winkel, webwinkel of groothandel', 'shop, web shop or wholesale'),
            option('making', 'bouw, industrie, landbouw of vervoer', 'building, industry, farming or transport'),
            option('hospitality', 'horeca, cultuur, sport of vrije tijd', 'hospitality, culture, sports or leisure'),
            option('services', 'diensten aan bedrijven, ICT of geld', 'services to companies, IT or finance'),
            option('care', 'zorg, onderwijs of overheid', 'care, education or government'),
            option('other', 'iets anders', 'something else'),
          ],
        },
        {
          id: 'sells-online',
          kind: 'choice',
          words: w('Verkoopt uw bedrijf via internet?', 'Does your company sell on the internet?'),
          options: [option('yes', 'ja', 'yes'), option('no', 'nee', 'no')],
        },
      ],
    },
    {
      id: 'met',
      title: w('De afgelopen twaalf maanden', 'The last twelve months'),
      questions: [
        {
          id: 'met',
          kind: 'choice',
          required: true,
          words: w(
            'Probeerde iemand uw bedrijf via internet, telefoon of berichten op te lichten?',
            'Did anybody try to swindle your company by internet, telephone or messages?',
          ),
          more: w('Ook als het niet lukte.', 'Also when it failed.'),
          options: [
            option('yes', 'ja', 'yes'),
            option('no', 'nee', 'no'),
            option('unknown', 'dat weet ik niet', 'I do not know'),
          ],
        },
      ],
    },
    {
      id: 'what',
      title: w('Wat er gebeurde', 'What happened'),
      questions: [
        {
          id: 'forms',
          kind: 'several',
          when: happened,
          words: w('Wat maakte uw bedrijf mee?', 'What did your company meet?'),
          more: w('Kies alles wat past.', 'Choose all that fits.'),
          options: [
            option('invoice', 'een valse of gewijzigde factuur', 'a false or altered invoice'),
            option('director', 'iemand deed alsof hij de directeur was', 'somebody posed as the director'),
            option('phishing', 'een vals bericht om in te loggen of te betalen', 'a false message to log in or pay'),
            option('helpdesk', 'een valse bank of helpdesk aan de telefoon', 'a false bank or helpdesk on the phone'),
            option(
              'not-delivered',
              'betaald en niets of iets waardeloos gekregen',
              'paid and got nothing or something worthless',
            ),
            option(
              'not-paid',
              'geleverd met een vals betaalbewijs of andermans naam',
              'delivered on false proof of payment or in another’s name',
            ),
            option('our-name', 'iemand gebruikte onze naam of website', 'somebody used our name or website'),
            option('account', 'iemand nam een account van ons over', 'somebody took over an account of ours'),
            option('other', 'iets anders', 'something else'),
          ],
        },
        {
          id: 'times',
          kind: 'number',
          when: happened,
          bands: [2, 6, 21],
          words: w('Hoe vaak, ongeveer?', 'How often, about?'),
        },
        {
          id: 'lost',
          kind: 'choice',
          required: true,
          when: happened,
          words: w('Verloor uw bedrijf er geld of spullen door?', 'Did your company lose money or goods by it?'),
          options: [
            option('yes', 'ja', 'yes'),
            option('no', 'nee, het was op tijd gezien', 'no, it was seen in time'),
            option('unknown', 'dat weet ik niet', 'I do not know'),
          ],
        },
      ],
    },
    {
      id: 'damage',
      title: w('De schade', 'The damage'),
      questions: [
        {
          id: 'amount',
          kind: 'amount',
          when: { question: 'lost', is: ['yes'] },
          bands: [1_000, 10_000, 50_000],
          words: w('Hoeveel samen, in euro?', 'How much together, in euro?'),
          more: w(
            'Voordat u iets terugkreeg. Een schatting is goed.',
            'Before you got anything back. An estimate is fine.',
          ),
        },
        {
          id: 'back',
          kind: 'choice',
          when: { question: 'lost', is: ['yes'] },
          words: w('Kreeg u iets terug?', 'Did you get anything back?'),
          options: [
            option('all', 'alles', 'all of it'),
            option('part', 'een deel', 'part of it'),
            option('nothing', 'niets', 'nothing'),
            option('not-yet', 'dat is nog niet bekend', 'that is not known yet'),
          ],
        },
      ],
    },
    {
      id: 'told',
      title: w('Wie het hoorde', 'Who was told'),
      questions: [
        {
          id: 'told',
          kind: 'several',
          when: happened,
          words: w('Wie vertelde u het?', 'Whom did you tell?'),
          options: [
            option('bank', 'de bank of betaaldienst', 'the bank or payment service'),
            option('police', 'de politie', 'the police'),
            option('fraudehelpdesk', 'de Fraudehelpdesk', 'the Fraudehelpdesk'),
            option('platform', 'de website of het platform', 'the website or platform'),
            option('insurer', 'de verzekeraar', 'the insurer'),
            option('trade', 'de branche of andere ondernemers', 'the trade or other entrepreneurs'),
            option('nobody', 'niemand', 'nobody'),
          ],
        },
      ],
    },
    {
      id: 'why-not',
      title: w('Waarom u het niet vertelde', 'Why you did not tell'),
      questions: [
        {
          id: 'why-not',
          kind: 'several',
          when: { question: 'told', is: ['nobody'] },
          words: w('Waarom niet?', 'Why not?'),
          options: [
            option('no-use', 'het helpt toch niet', 'it does not help anyway'),
            option('no-time', 'het kost te veel tijd', 'it takes too much time'),
            option('where', 'ik wist niet waar', 'I did not know where'),
            option('name', 'om de goede naam van het bedrijf', 'for the good name of the company'),
            option('small', 'het was te klein of niet gelukt', 'it was too small or had failed'),
            option('other', 'iets anders', 'something else'),
          ],
        },
      ],
    },
    {
      id: 'measures',
      title: w('Wat u ertegen doet', 'What you do against it'),
      questions: [
        {
          id: 'measures',
          kind: 'several',
          words: w('Wat doet uw bedrijf tegen online fraude?', 'What does your company do against online fraud?'),
          options: [
            option('two-people', 'twee mensen kijken naar een betaling', 'two people look at a payment'),
            option('call-back', 'terugbellen als een rekening wijzigt', 'calling back when an account changes'),
            option('two-step', 'inloggen met een tweede stap', 'logging in with a second step'),
            option('training', 'medewerkers leren oplichting herkennen', 'teaching staff to recognise swindles'),
            option('mail', 'de eigen mail beschermen tegen vervalsing', 'protecting the own mail against forgery'),
            option('nothing', 'nog niets', 'nothing yet'),
          ],
        },
        {
          id: 'needs',
          kind: 'text',
          words: w('Wat zou uw bedrijf het meest helpen?', 'What would help your company most?'),
        },
      ],
    },
  ],
}
