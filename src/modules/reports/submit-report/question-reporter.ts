// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import {
  municipalities,
  type MunicipalityCode,
  municipalityOf,
  parseOwnMailAddress,
  parseMunicipality,
  parsePhone,
} from '#values'
import { fault, linesOf, longest, one, tooLong } from './entries.ts'
import type { FormPage } from './form-page.ts'
import { identifierInLine } from './identifier-line.ts'
import { questionText } from './question.text.ts'
import { formMessages } from './read-answers.text.ts'
import { entryOf } from './shown-entry.ts'

export interface ReporterAnswers {
  own?: string[]
  municipality?: MunicipalityCode
  name?: string
  email?: string
  phone?: string
  wantsHelp?: 'yes' | 'no'
}

/** Who reports, and how to reach them: all of it may be left open. */
export const reporter: FormPage = {
  fields: ['own', 'municipality', 'name', 'email', 'phone', 'wantsHelp'],
  isRequired: false,
  optional: ['own', 'municipality'],
  read: (entries, errors, { demoBankAllowed }) => {
    const place = one(entries, 'municipality')
    const lives = place === '' ? undefined : parseMunicipality(place)
    if (lives?.ok === false) errors.push(fault('municipality', lives.problem))
    const [name, email, phone] = [one(entries, 'name'), one(entries, 'email'), one(entries, 'phone')]
    const own = linesOf(entries, 'own', errors)
    for (const line of own)
      if (!/\d/.test(line) && !identifierInLine(line, { demoBankAllowed }).ok)
        errors.push({ field: 'own', code: formMessages.notOwn })
    tooLong('name', name, longest.name, errors)
    const mail = email === '' ? undefined : parseOwnMailAddress(email)
    // An address that forwards is a fine way to reach somebody.
    if (mail?.ok === false && mail.problem.code !== 'email.relay') errors.push(fault('email', mail.problem))
    const number = phone === '' ? undefined : parsePhone(phone)
    if (number?.ok === false) errors.push(fault('phone', number.problem))
    const wantsHelp = (['yes', 'no'] as const).find((value) => value === one(entries, 'wantsHelp'))
    if (wantsHelp === 'yes' && email === '' && phone === '')
      errors.push({ field: 'wantsHelp', code: formMessages.howToReach })
    return {
      own: own.length > 0 ? own : undefined,
      municipality: lives?.ok ? lives.value : undefined,
      name: name || undefined,
      email: email || undefined,
      phone: phone || undefined,
      wantsHelp,
    }
  },
  view: (shown, { organisation }, language) => {
    const t = translate(questionText, language)
    const { answers } = shown
    const { value, lines } = entryOf(shown)
    const text = (name: 'name' | 'email' | 'phone') => ({
      kind: 'text' as const,
      name,
      label: t(name),
      optional: true,
      ...value(name, answers[name]),
    })
    return {
      title: t('uzelf'),
      lead: t('uzelf-more'),
      fields: [
        {
          kind: 'area',
          name: 'own',
          label: t('own'),
          description: t('own-more'),
          rows: 2,
          optional: true,
          ...lines('own', answers.own),
        },
        {
          kind: 'text',
          name: 'municipality',
          label: t('municipality'),
          description: t('municipality-more'),
          optional: true,
          suggestions: municipalities().map(({ name }) => name),
          ...value('municipality', answers.municipality && municipalityOf(answers.municipality)?.name),
        },
        { ...text('name'), description: t('name-more'), autoComplete: 'name' },
        { ...text('email'), type: 'email', autoComplete: 'email' },
        { ...text('phone'), type: 'tel', autoComplete: 'tel' },
        {
          kind: 'radio',
          name: 'wantsHelp',
          label: t('wantsHelp'),
          description: t('wantsHelp-more', { organisation }),
          optional: true,
          options: (['yes', 'no'] as const).map((key) => ({ value: key, text: t(`wantsHelp-${key}`) })),
          ...value('wantsHelp', answers.wantsHelp),
        },
      ],
    }
  },
  says: ({ municipality, own = [], name, email, phone, wantsHelp }, _offered, language) => {
    const t = translate(questionText, language)
    return [
      { term: t('municipality'), answer: (municipality && municipalityOf(municipality)?.name) || '' },
      { term: t('own'), answer: own.join(', ') },
      { term: t('uzelf'), answer: [name, email, phone].filter(Boolean).join(', ') },
      { term: t('wantsHelp'), answer: wantsHelp ? t(`wantsHelp-${wantsHelp}`) : '' },
    ]
  },
  report: ({ municipality, wantsHelp }) => ({ municipality, wantsHelp: wantsHelp === 'yes' }),
}
