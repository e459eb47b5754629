// SPDX-License-Identifier: EUPL-1.2
import { anyone, asSystem, type Context, transaction } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { readList } from '../change/change.store.ts'
import { decideNames } from '../decide-name/decide-names.command.ts'
import { lockById } from '../name/name.store.ts'
import { receiveMessage } from '../receive-message/receive-message.command.ts'
import { receiveNames } from '../receive-names/receive-names.command.ts'

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

export async function loadDemoShield(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'shield.load-demo')
  const name = (await organisationNames(system, [authority])).get(authority) ?? authority
  const legalBasis = 'Verzonnen, voor de demo: artikel 3 Politiewet 2012'
  await appointAuthority(system, { id: authority, name, legalBasis })
  await transaction(system, async (tx) => {
    const received = await receiveNames(
      system,
      tx,
      sites.map(({ text, brand }) => ({
        text,
        brand,
        source: 'citizen',
        organisationId: null,
        messageId: null,
        features: [],
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
  const citizen: Context = { ...system, actor: anyone }
  await receiveMessage(citizen, 'text', { input: { kind: 'text', text: sms }, envelope: null })
  await receiveMessage(citizen, 'screenshot', { input: { kind: 'screenshot', bytes: picture }, envelope: null })
}

/** Invented: a text that leads somewhere new, and a picture in which nothing can be read, so that a person gets it. */
const sms =
  'POLDERBANK: uw pas verloopt vandaag. Vraag kosteloos een nieuwe aan via https://polderbank-pas-aanvraag.example/nieuw'
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
