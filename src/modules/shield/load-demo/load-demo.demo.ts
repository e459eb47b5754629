// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, developmentIssuer, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { identities, organisationNames } from '#modules/partners'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { readList } from '../change/change.store.ts'
import { decideNames } from '../decide-name/decide-names.command.ts'
import { lockById } from '../name/name.store.ts'
import { receiveNames } from '../receive-names/receive-names.command.ts'
import { askUnblock } from '../unblock/unblock.command.ts'
import { pastNames } from './demo-history.ts'

const authority = 'politie-demo'

/** Invented sites (the ending .example is nobody's): some are listed, the others wait for somebody to judge them. */
const sites = [
  { text: 'https://mijn-deltabank-herstel.example/inloggen', brand: 'Deltabank', isListed: true },
  { text: 'https://pakket-zeewind.example/betalen', brand: 'Zeewind Telecom', isListed: true },
  { text: 'https://veilig.koopplein-betaling.example/order/4711', brand: 'Koopplein', isListed: true },
  { text: 'https://boete-nu-voldoen.example/', brand: null, isListed: false },
  { text: 'https://polderbank-pas-vervangen.example/aanvraag?code=8471', brand: 'Polderbank', isListed: false },
  { text: 'https://crypto-winst-gids.example/', brand: null, isListed: false },
  // An address for documentation: no name, so it goes to takedown.
  { text: 'http://192.0.2.7/deltabank/inloggen', brand: 'Deltabank', isListed: false },
]

/** Of one kit, by their names: they wait together. */
const alike = [
  'factuur-inzien',
  'teruggave',
  'mijn-account',
  'incasso-herstel',
  'contract-nu',
  'betaling',
  'herinnering',
  'tarief-check',
].map((end) => ({ text: `https://zeewind-${end}.example/`, brand: 'Zeewind Telecom', isListed: false }))

export async function loadDemoShield(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'shield.load-demo')
  const name = (await organisationNames(system, [authority])).get(authority) ?? authority
  const legalBasis = 'Verzonnen, voor de demo: artikel 3 Politiewet 2012'
  await appointAuthority(system, {
    id: authority,
    name,
    legalBasis,
    trustedPartners: [{ organisation: 'deltabank-demo', quotaPerDay: 50, fastLane: true }],
  })
  await transaction(system, (tx) => loadHistory(system, tx))
  const narrative = 'Verzonnen, voor de demo: onze site was gehackt en is hersteld.'
  await askUnblock(system, { formToken: 'demo', site: 'boete-regeling-35.example', narrative })
  await transaction(system, async (tx) => {
    const received = await receiveNames(
      system,
      tx,
      [...sites, ...alike].map(({ text, brand }) => ({
        text,
        brand,
        source: 'citizen',
        organisationId: null,
        messageId: null,
        features: alike.some((one) => one.text === text) ? [{ feature: 'brand-in-host', weight: 3 }] : [],
        receivedAt: system.now(),
      })),
    )
    const toList = received.flatMap((one, index) =>
      one.kind === 'name' && one.isNew && sites[index]?.isListed ? [one.nameId] : [],
    )
    const names = await lockById(tx, toList)
    await decideNames(
      system,
      tx,
      names.map((listed) => ({
        name: listed,
        step: 'list',
        reason: 'Verzonnen, voor de demo: een nagemaakte site.',
        ground: 'politiewet',
      })),
      { list: await readList(tx), by: null },
    )
  })
}

/** The account of an invented person, so that what they did in the demo counts as theirs; its own name where there are no accounts. */
async function personOf(ctx: Context, subject: string, name: string): Promise<{ id: string; name: string }> {
  const found = await identities.findPerson(ctx, developmentIssuer, subject)
  return { id: found && 'id' in found ? found.id : subject, name }
}

/** Names of the past weeks, in the order of time, so that the clock of the shield has something to tell. */
async function loadHistory(system: Context, tx: Tx): Promise<void> {
  const reader = await personOf(system, 'joris-van-den-heuvel', 'Joris van den Heuvel')
  const proposer = await personOf(system, 'fatima-benali', 'Fatima Benali')
  const now = system.now().getTime()
  const moments = pastNames.flatMap((past) => {
    const received = now - past.hoursAgo * 3_600_000
    const judged = received + past.minutes * 60_000
    return [
      { at: received, past, does: 'receive' as const },
      { at: judged, past, does: past.step },
      ...(past.liftedAfter ? [{ at: judged + past.liftedAfter * 3_600_000, past, does: 'withdraw' as const }] : []),
    ]
  })
  const idOf = new Map<string, string>()
  for (const { at, past, does } of moments.toSorted((a, b) => a.at - b.at)) {
    const then = { ...system, now: () => new Date(at) }
    if (does === 'receive') {
      const [one] = await receiveNames(then, tx, [
        {
          text: `https://${past.name}/`,
          brand: null,
          source: 'citizen',
          organisationId: null,
          messageId: null,
          features: [],
          receivedAt: new Date(at - 20_000),
        },
      ])
      if (one?.kind === 'name' && one.isNew) idOf.set(past.name, one.nameId)
      continue
    }
    const names = await lockById(tx, [idOf.get(past.name) ?? []].flat())
    const reason =
      does === 'withdraw'
        ? 'Verzonnen, voor de demo: bleek een gewone site, hersteld na een inbraak.'
        : 'Verzonnen, voor de demo: bekeken.'
    const list = await readList(tx)
    const proposed = does === 'list' ? names : []
    const before = proposed.map((name) => ({ name, step: 'propose' as const, reason }))
    await decideNames({ ...then, now: () => new Date(at - 60_000) }, tx, before, { list, by: proposer })
    const decisions = (await lockById(tx, [idOf.get(past.name) ?? []].flat())).map((name) => {
      return { name, step: does, reason, ground: 'politiewet' as const }
    })
    await decideNames(then, tx, decisions, { list, by: reader })
  }
}
