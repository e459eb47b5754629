// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { deedsNow, waitsForAnother } from '#foundation/deeds'
import { formatDate } from '#foundation/text'
import { dutchDay, formatQuarter, quarterAfter } from '#values'
import { pointView } from '../show-results/results-view.ts'
import { selectReleaseRows, selectReleases } from '../survey/release.store.ts'
import { releaseDeeds } from '../survey/release-deeds.ts'
import { lastCountable } from '../survey/rules.ts'
import { releaserIn } from '../survey/who.query.ts'
import { pointChoices } from '../take-part/take-part.command.ts'
import { namePoints } from '../take-part/name-points.query.ts'

/** All releases, those that wait with what they show, quarters that can be frozen, and points. Refuses whoever may not release. */
export async function listReleases(ctx: Context) {
  const { language } = ctx
  const { rows, frozen } = await transaction(ctx, async (tx) => {
    await releaserIn(ctx, tx)
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
    waiting: frozen.map((release) => ({
      quarter: release.quarter as string,
      title: formatQuarter(release.quarter, language),
      digest: release.digest,
      deeds: deedsNow(releaseDeeds, release, ctx.actor),
      waits: waitsForAnother(releaseDeeds, release, ctx.actor),
      on: formatDate(release.frozenAt, language),
      points: names.flatMap(({ id, name }) => {
        const view = pointView([release.content], id, language)
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
