// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const importMessages = defineMessages('research-import', {
  code: {
    nl: 'gebruik kleine letters, cijfers en streepjes, hoogstens 60, zoals cbs-veiligheidsmonitor',
    en: 'use small letters, digits and hyphens, at most 60, such as cbs-veiligheidsmonitor',
  },
  twice: { nl: 'deze code stond al op een eerdere regel', en: 'this code stood on an earlier line already' },
  status: {
    nl: 'schrijf wanted, planned, in-field, published of stopped',
    en: 'write wanted, planned, in-field, published or stopped',
  },
  form: { nl: 'de begrippenlijst kent {form} niet als vorm', en: 'the taxonomy does not know {form} as a form' },
})

export const importText = defineText({
  nl: {
    done: '{added, plural, one {# onderzoek} other {# onderzoeken}} toegevoegd, {changed} gewijzigd, {unchanged} ongewijzigd.',
    line: 'Regel {line}: {column}: {what}',
    broken: 'Regel {line} heeft niet evenveel velden als de kopregel. Er is niets opgeslagen.',
  },
  en: {
    done: '{added, plural, one {# study} other {# studies}} added, {changed} changed, {unchanged} unchanged.',
    line: 'Line {line}: {column}: {what}',
    broken: 'Line {line} does not have as many fields as the header. Nothing was stored.',
  },
})
