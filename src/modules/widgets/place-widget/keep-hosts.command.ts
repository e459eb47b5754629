// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, Refusal } from '#foundation/web'
import { dutchDay } from '#values'
import { hostIn } from './host.ts'
import { deleteHost, insertHost, selectHosts } from './host.store.ts'
import { placeMessages } from './place-widget.text.ts'

const mostHosts = 100

/** A partner says that a site of its own may show our widgets. Returns the name as it is kept. */
export async function addHost(ctx: Context, entries: FormEntries): Promise<string> {
  const organisationId = mustPlace(ctx)
  const host = hostIn([entries.host ?? ''].flat()[0] ?? '')
  if (!host) throw wrong(placeMessages.noHost)
  const { baseUrl, embedOrigin } = ctx.settings
  if ([baseUrl, embedOrigin].some((own) => own !== null && new URL(own).hostname === host))
    throw wrong(placeMessages.ourOwn)
  await transaction(ctx, async (tx) => {
    if ((await selectHosts(tx, organisationId)).length >= mostHosts) throw wrong(placeMessages.tooMany)
    if (!(await insertHost(tx, { host, organisationId, addedOn: dutchDay(ctx.now()) })))
      throw wrong(placeMessages.known)
    await recordAudit(ctx, tx, { action: 'widgets.host-added', subjectKind: 'host', subjectId: host })
  })
  return host
}

/** From this moment on no page of that site can show our widgets in a frame. */
export async function removeHost(ctx: Context, host: string): Promise<void> {
  const organisationId = mustPlace(ctx)
  await transaction(ctx, async (tx) => {
    if (!(await deleteHost(tx, host, organisationId))) throw new Refusal(placeMessages.notYours, { status: 404 })
    await recordAudit(ctx, tx, { action: 'widgets.host-removed', subjectKind: 'host', subjectId: host })
  })
}

function mustPlace(ctx: Context): string {
  const organisationId = organisationOf(ctx.actor)
  if (!mayDo(ctx.actor, 'widgets:place') || organisationId === null)
    throw new Refusal(placeMessages.mayNot, { status: 403 })
  return organisationId
}

function wrong(code: string): Refusal {
  return new Refusal(code, { fields: [{ field: 'host', code }] })
}
