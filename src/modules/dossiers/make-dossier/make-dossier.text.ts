// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const makeText = defineText({
  nl: {
    title: 'Dossier van zaak {code}',
    lead: 'Een dossier is de zaak zoals zij nu is, in een pdf en een pakket met bewijs. Het krijgt een nummer en verandert nooit. Uw naam staat erin.',
    back: 'Terug naar de zaak',
    make: 'Maak een nieuw dossier',
    recipient: 'Voor wie?',
    recipientMore: 'Alleen politie en Openbaar Ministerie. Maken is nog niet overdragen.',
    reason: 'Waarvoor?',
    purpose: 'Waarom maakt u het?',
    purposeMore: 'Een of twee zinnen, zonder rekening, nummer of naam. Dit staat in het dossier en in het auditspoor.',
    send: 'Maak dossier',
    own: 'Alleen meldingen van uw eigen organisatie gaan mee. Wat van omstanders is, wordt afgeschermd.',
    list: 'Dossiers van deze zaak',
    none: 'Er is nog geen dossier van deze zaak.',
  },
  en: {
    title: 'Dossier of case {code}',
    lead: 'A dossier is the case as it is now, in a PDF and a package with evidence. It gets a number and never changes. Your name is in it.',
    back: 'Back to the case',
    make: 'Make a new dossier',
    recipient: 'For whom?',
    recipientMore: 'Only police and prosecutor. Making is not handing over yet.',
    reason: 'What for?',
    purpose: 'Why do you make it?',
    purposeMore:
      'One or two sentences, without an account, a number or a name. It stands in the dossier and in the audit record.',
    send: 'Make dossier',
    own: 'Only reports of your own organisation go along. What is of bystanders is masked.',
    list: 'Dossiers of this case',
    none: 'There is no dossier of this case yet.',
  },
})

export const makeSlot = defineText({
  nl: { title: 'Maak een dossier', explanation: 'Voor politie of Openbaar Ministerie: pdf en getekend pakket.' },
  en: { title: 'Make a dossier', explanation: 'For police or prosecutor: PDF and signed package.' },
})
