// SPDX-License-Identifier: EUPL-1.2

/** What a level says, and no more than its row in the table of `evidence.ts` needs. */
export const evidenceText = {
  nl: {
    E0: 'niemand doet het nog, of wij vonden geen bron die iedereen kan lezen',
    E1: 'een bron beschrijft het. Van een effect weten wij niets',
    E2: 'iemand meldt een effect. Of het klopt, is niet aangetoond',
    E3: 'een overheid of een buitenstaander mat een effect. Of dat eerlijk is vergeleken, weten wij niet',
    E4: 'een overheid of een buitenstaander mat een effect, met een plan van vooraf',
  },
  en: {
    E0: 'nobody does it yet, or we found no source that anybody can read',
    E1: 'a source describes it. We know of no effect',
    E2: 'somebody reports an effect. Whether it is true was not shown',
    E3: 'an authority or an outsider measured an effect. Whether it was compared fairly we do not know',
    E4: 'an authority or an outsider measured an effect, by a plan of before',
  },
} as const

export const reporterText = {
  nl: {
    'runs-it': 'gemeld door wie het uitvoert',
    interested: 'gemeld door wie er belang bij heeft',
    official: 'gemeld door een overheid',
    independent: 'gemeld door wie er los van staat',
  },
  en: {
    'runs-it': 'reported by the party that runs it',
    interested: 'reported by somebody with an interest',
    official: 'reported by an authority',
    independent: 'reported by somebody apart from it',
  },
} as const
