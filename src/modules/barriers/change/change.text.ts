// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'
import type { ChangeStatus, ItemKind } from './change.ts'

export const changeMessages = defineMessages('barriers', {
  mayNotEdit: {
    nl: 'U mag de barrièremodellen niet wijzigen. Vraag de beheerder van uw organisatie om de rol beleidsadviseur of analist.',
    en: 'You may not change the barrier models. Ask the administrator of your organisation for the role of policy adviser or analyst.',
  },
  nothingChanged: {
    nl: 'Er is niets veranderd. Wijzig eerst iets, en stel het dan voor.',
    en: 'Nothing was changed. Change something first, and then propose it.',
  },
  reasonNeeded: {
    nl: 'Schrijf in een zin waarom. Een ander moet het kunnen beoordelen.',
    en: 'Write in a sentence why. Somebody else must be able to judge it.',
  },
  alreadyOpen: {
    nl: 'Over dit onderdeel wacht al een voorstel van {who}. Beoordeel dat eerst, of laat het door een ander beoordelen.',
    en: 'A proposal of {who} about this item is already waiting. Review it first, or have somebody else review it.',
  },
  editionWaits: {
    nl: 'Er wacht al een editie op een tweede persoon. Laat die eerst publiceren of afwijzen.',
    en: 'An edition waits for a second person already. Have it published or declined first.',
  },
  nothingToPublish: {
    nl: 'Er is niets om te publiceren: geen wijziging is goedgekeurd sinds de laatste editie.',
    en: 'There is nothing to publish: no change was approved since the last edition.',
  },
  decisionNeeded: {
    nl: 'Schrijf in een paar zinnen wat de werkgroep besloot, hoogstens 2000 tekens.',
    en: 'Write in a few sentences what the working group decided, at most 2000 characters.',
  },
  idTaken: { nl: 'Dit nummer is al in gebruik.', en: 'This number is already in use.' },
})

export const kindText = defineText<Record<ItemKind, string>>({
  nl: { journey: 'criminal journey', step: 'stap', barrier: 'barrière', source: 'bron' },
  en: { journey: 'criminal journey', step: 'step', barrier: 'barrier', source: 'source' },
})

export const statusText = defineText<Record<ChangeStatus, string>>({
  nl: {
    open: 'wacht op een tweede persoon',
    approved: 'goedgekeurd',
    declined: 'afgewezen',
    'taken-back': 'teruggenomen',
    published: 'gepubliceerd',
  },
  en: {
    open: 'waits for a second person',
    approved: 'approved',
    declined: 'declined',
    'taken-back': 'taken back',
    published: 'published',
  },
})
