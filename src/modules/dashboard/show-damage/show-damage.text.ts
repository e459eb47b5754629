// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'De meeste schade komt van {first}',
    none: 'Schade per vorm',
    definition:
      'Schade die melders noemden, per fraudevorm, van {from} tot en met {to}. Ingetrokken en afgewezen meldingen tellen niet mee.',
    rounded:
      'Bedragen zijn afgerond op 1.000 euro. Ze zijn wat melders noemen; niemand heeft ze nagerekend. Er is geen totaal: dat zou verraden wat wij niet tonen.',
    hiddenSaid:
      'Van {hidden, plural, one {# vorm} other {# vormen}} tonen wij geen bedrag. Minder dan tien mensen noemden schade, of één van hen verloor meer dan de helft.',
    what: 'Vorm van fraude',
    loss: 'Genoemde schade in euro',
  },
  en: {
    title: 'Most damage comes from {first}',
    none: 'Damage by form',
    definition:
      'Damage that reporters stated, per form of fraud, from {from} to {to}. Withdrawn and rejected reports do not count.',
    rounded:
      'Amounts are rounded to 1,000 euro. They are what reporters state; nobody has checked them. There is no total: it would give away what we do not show.',
    hiddenSaid:
      'Of {hidden, plural, one {# form} other {# forms}} we show no amount: fewer than ten people stated damage, or one of them lost more than half.',
    what: 'Form of fraud',
    loss: 'Stated damage in euro',
  },
})
