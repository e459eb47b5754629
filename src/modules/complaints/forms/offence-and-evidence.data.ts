// SPDX-License-Identifier: EUPL-1.2
import { type Section, yesNo } from './form.ts'

/** Whether it is a crime, and what there is to show it. */
export const offenceAndEvidence: readonly Section[] = [
  {
    id: 'strafbaar',
    title: { nl: 'Is het strafbaar?', en: 'Is it a crime?' },
    lead: {
      nl: 'Oplichting is strafbaar als aan vier dingen is voldaan (art. 326 Wetboek van Strafrecht). Ook een poging is strafbaar. De politie beoordeelt het; u mag altijd verder.',
      en: 'Fraud is a crime when four things are so (art. 326 of the Criminal Code). An attempt is a crime too. The police assess it; you may always go on.',
    },
    fields: [
      {
        name: 'deceived',
        kind: 'choice',
        label: {
          nl: 'Gaf u de ander geld, goederen of gegevens, of wilde de ander dat?',
          en: 'Did you give the other party money, goods or data, or did the other party want that?',
        },
        isRequired: true,
        options: yesNo,
      },
      {
        name: 'trick',
        kind: 'choice',
        label: {
          nl: 'Deed de ander zich voor als iemand anders, of vertelde de ander een verhaal dat niet waar was?',
          en: 'Did the other party pose as somebody else, or tell a story that was not true?',
        },
        hint: {
          nl: 'Een echt bedrijf dat te laat of slecht levert, doet dat meestal niet.',
          en: 'A real company that delivers late or badly mostly does not.',
        },
        isRequired: true,
        options: yesNo,
      },
      {
        name: 'because',
        kind: 'choice',
        label: {
          nl: 'Kwam het daardoor, of had het daardoor kunnen komen?',
          en: 'Did it happen because of that, or could it have?',
        },
        isRequired: true,
        options: yesNo,
      },
      {
        name: 'gain',
        kind: 'choice',
        label: {
          nl: 'Wilde de ander er zelf beter van worden, zonder daar recht op te hebben?',
          en: 'Did the other party want to gain from it, without a right to it?',
        },
        isRequired: true,
        options: yesNo,
      },
    ],
  },
  {
    id: 'bewijs',
    title: { nl: 'Bewijs en wensen', en: 'Evidence and wishes' },
    lead: { nl: 'Bewaar alles. De politie vraagt er later om.', en: 'Keep everything. The police ask for it later.' },
    fields: [
      {
        name: 'evidence',
        kind: 'several',
        label: { nl: 'Wat heeft u bewaard?', en: 'What have you kept?' },
        options: [
          {
            value: 'statement',
            label: { nl: 'bankafschrift met de betaling', en: 'bank statement that shows the payment' },
          },
          { value: 'messages', label: { nl: 'berichten met de ander', en: 'messages with the other party' } },
          { value: 'screens', label: { nl: 'schermafdrukken', en: 'screenshots' } },
          { value: 'documents', label: { nl: 'facturen of contracten', en: 'invoices or contracts' } },
          { value: 'logs', label: { nl: 'logbestanden', en: 'log files' } },
          { value: 'sound', label: { nl: 'geluid of beeld', en: 'sound or image' } },
        ],
      },
      {
        name: 'evidenceMore',
        kind: 'text',
        label: { nl: 'Wat heeft u nog meer?', en: 'What else do you have?' },
      },
      {
        name: 'claim',
        kind: 'choice',
        label: {
          nl: 'Wilt u in een strafzaak schadevergoeding vragen?',
          en: 'Do you want to ask for damages in a criminal case?',
        },
        options: yesNo,
      },
      {
        name: 'civil',
        kind: 'choice',
        label: {
          nl: 'Mag een incassobureau of deurwaarder u benaderen om de schade te verhalen?',
          en: 'May a collection agency or bailiff approach you to recover the loss?',
        },
        options: yesNo,
      },
      {
        name: 'share',
        kind: 'choice',
        label: {
          nl: 'Mogen banken en platforms weten welke rekening of welk account het was, om anderen te beschermen?',
          en: 'May banks and platforms know which account it was, to protect others?',
        },
        options: yesNo,
      },
    ],
  },
]
