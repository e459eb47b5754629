// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction, isBy } from '#foundation/access'
import { formatDate } from '#foundation/text'
import { dutchDay, formatQuarter, quarterAfter } from '#values'
import { pointView } from '../show-results/results-view.ts'
import { selectReleaseRows, selectReleases } from '../survey/release.store.ts'
import { lastCountable } from '../survey/rules.ts'
import { releaserOf } from '../survey/who.query.ts'
import { pointChoices } from '../take-part/take-part.command.ts'
import { namePoints } from '../take-part/name-points.query.ts'

/** All releases, those that wait with what they show, quarters that can be frozen, and points. Refuses whoever may not release. */
export async function listReleases(ctx: Context) {
  const { language } = ctx
  const { rows, frozen } = await transaction(ctx, async (tx) => {
    await releaserOf(ctx, tx)
    return seeingAll(ctx, tx, async () => ({
      rows: await selectReleaseRows(tx),
      frozen: await selectReleases(tx, ['frozen']),
    }))
  })
  const names = await namePoints(ctx)
  const last = lastCountable(dutchDay(ctx.now()))
  const choices = await pointChoices(ctx)
  return {
    quarters: [0, -1, -2, -3]
      .map((ago) => quarterAfter(last, ago))
      .filter((quarter) => !rows.some((row) => row.quarter === quarter))
      .map((quarter) => ({ value: quarter as string, text: formatQuarter(quarter, language) })),
    waiting: frozen.map(({ quarter, digest, frozenBy, frozenAt, content }) => ({
      quarter: quarter as string,
      title: formatQuarter(quarter, language),
      digest,
      isOwn: isBy(ctx.actor, frozenBy),
      on: formatDate(frozenAt, language),
      points: names.flatMap(({ id, name }) => {
        const view = pointView([content], id, language)
        return view ? [{ id, name, view }] : []
      }),
    })),
    releases: rows.map(({ quarter, status, frozenAt, decidedAt, publishedAt }) => ({
      quarter: quarter as string,
      title: formatQuarter(quarter, language),
      status,
      on: formatDate(publishedAt ?? decidedAt ?? frozenAt, language),
    })),
    points: names.map(({ id, name, organisationId }) => ({
      id,
      name,
      organisation: choices.organisations.find(({ value }) => value === organisationId)?.text ?? organisationId,
    })),
    choices,
  }
}
