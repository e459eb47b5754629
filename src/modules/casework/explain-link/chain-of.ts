// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, type Language, translate } from '#foundation/text'
import type { Step } from '#modules/cases'
import { reportCode } from '#values'
import { hubInSentence, hubShapes, hubTitle } from '../show-case/hub-shape.ts'
import { hubText } from '../show-case/hub.text.ts'
import { paths } from '../work/page-address.ts'
import { explainText } from './explain-link.text.ts'

export interface Stone {
  key: string
  shape: (typeof hubShapes)[keyof typeof hubShapes]['shape']
  series: (typeof hubShapes)[keyof typeof hubShapes]['series']
  title: string
  more: string
  href?: string
}

interface Report {
  id: string
  receivedAt: Date
  status: { text: string }
  form: string | null
}

/** The path between two reports in words: each stone says what it is and why the next follows. */
export function chainOf(steps: readonly Step[], reports: readonly Report[], language: Language): Stone[] {
  return steps.map((step, index) => {
    const key = String(index)
    if ('isHidden' in step) return hiddenStone(key, language)
    if ('hub' in step) return hubStone(key, step, language)
    if ('decision' in step) return decisionStone(key, step, language)
    const report = reports.find(({ id }) => id === step.reportId)
    return report ? reportStone(key, report, language) : hiddenStone(key, language)
  })
}

/** What it comes down to, in one sentence. */
export function sumUp(steps: readonly Step[], language: Language): string {
  const t = translate(explainText, language)
  const between = steps.slice(1, -1)
  const [only] = between
  if (between.length === 1 && only && 'hub' in only) return t('shared', { hub: hubInSentence(only.hub, language) })
  if (between.length === 1 && only && 'decision' in only) return t('direct')
  return t('steps', { count: steps.filter((step) => !('reportId' in step)).length })
}

function reportStone(key: string, report: Report, language: Language): Stone {
  const t = translate(explainText, language)
  const status = report.status.text.toLowerCase()
  return {
    key,
    ...hubShapes.reports,
    title: t('report', { code: reportCode(report.id) }),
    more: t('reportMore', { form: report.form ?? t('unknownForm'), status }),
    href: addressIn(language, `${paths.queue}/${report.id}`),
  }
}

function hubStone(key: string, step: Extract<Step, { hub: unknown }>, language: Language): Stone {
  const t = translate(explainText, language)
  const h = translate(hubText, language)
  const known = ['paid-to', 'contact', 'site', 'seller', 'display', 'mentioned'] as const
  const roles = known.filter((role) => step.roles.includes(role)).map((role) => h(`role-${role}`))
  return {
    key,
    ...hubShapes[step.hub.kind],
    title: hubTitle(step.hub, language),
    more: [
      roles.length > 0 && t('roles', { roles: roles.join(', ') }),
      h(`why-${step.reason}`),
      step.author === 'rule'
        ? t('byRule')
        : step.author === 'partner'
          ? t('byPartner')
          : t('byPerson', { name: step.author }),
    ]
      .filter(Boolean)
      .join(' '),
  }
}

function decisionStone(key: string, { decision }: Extract<Step, { decision: unknown }>, language: Language): Stone {
  const t = translate(explainText, language)
  const more = `${formatDateTime(decision.at, language)}. ${t('reason', { reason: decision.reason })}`
  return { key, shape: 'round', series: 'other', title: t(`did-${decision.kind}`, { by: decision.by }), more }
}

function hiddenStone(key: string, language: Language): Stone {
  const t = translate(explainText, language)
  return { key, ...hubShapes.reports, title: t('hidden'), more: t('hiddenMore') }
}
