// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn, formatDate, translate } from '#foundation/text'
import { issuePath, paths } from '../outcome/addresses.ts'
import { findIssue } from './find-issue.query.ts'
import { halfYearWords } from './flow-view.ts'
import { issueView, publishedWords } from './issue-view.query.ts'
import { showText } from './show.text.ts'

export type Outcomes = NonNullable<Awaited<ReturnType<typeof loadOutcomes>>>

/** What the page of an issue shows. `name`: '2026-1'; '' the newest. `group`: of which complaints. null: there is no such issue or group. */
export async function loadOutcomes(ctx: Context, name: string, group: string) {
  const t = translate(showText, ctx.language)
  const title = t('title')
  const found = await findIssue(ctx, name)
  if (!found) return name === '' ? { title, shown: null } : null
  const view = await issueView(ctx, found.issue.content, group)
  if (!view.isKnown) return null
  const { half, version, why } = found.issue
  const label = (issue: { half: string; version: number }) =>
    t(issue.version === 1 ? 'issue' : 'issueVersion', {
      half: halfYearWords(issue.half, ctx.language),
      version: issue.version,
    })
  return {
    title,
    shown: {
      view,
      why: why && t('why', { why, on: formatDate(found.issue.publishedAt ?? ctx.now(), ctx.language) }),
      published: publishedWords(ctx, found.issue),
      isNewest: found.isNewest,
      here: addressIn(ctx.language, name === '' ? paths.public : `${paths.public}/${name}`),
      newest: addressIn(ctx.language, issuePath({ half })),
      csv: addressIn(ctx.language, issuePath({ half, version }, 'csv')),
      issues: found.all.map((issue) => ({ href: addressIn(ctx.language, issuePath(issue)), text: label(issue) })),
    },
  }
}
