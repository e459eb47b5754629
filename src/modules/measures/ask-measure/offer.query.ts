// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { translate } from '#foundation/text'
import { listPartiesOf } from '#modules/agreements'
import { evidenceText, formatIdentifier } from '#values'
import type { Proposal } from '../propose-measures/propose.ts'
import { labelIn } from '../request/label-in.ts'
import { measureText, requestText } from '../request/request.text.ts'
import { askerOf } from './ask-measure.command.ts'
import { askText } from './ask-measure.text.ts'
import { choiceOf } from './choice.ts'
import type { From } from './request-origin.ts'
import { type Origin, readOrigin } from './origin.query.ts'
import { exchangeOf } from './request-item.ts'

interface Choice {
  value: string
  text: string
  description: string
}

/** What can be asked about one account or number, or about the form of fraud. */
export interface Offered {
  key: string
  legend: string
  /** What a request would rest on; null: about a form. */
  ground: string | null
  choices: Choice[]
}

export interface Offer {
  title: string | null
  offered: Offered[]
  /** Could be asked, but there is no agreement with these organisations now. */
  notAgreed: string[]
  /** Nobody who takes part can raise it. */
  missing: string[]
  left: number
  websites: number
  /** The model has no journey of these forms. */
  isUnknownForm: boolean
}

const mostShown = 60

/** The proposals in words, by what they are about, each with why in one sentence. */
export async function readOffer(ctx: Context, from: From): Promise<Offer> {
  const { organisationId: senderId } = askerOf(ctx)
  const origin = await readOrigin(ctx, from)
  const agreed = await transaction(ctx, async (tx) => {
    const at = ctx.now()
    const about = await listPartiesOf(tx, { exchange: exchangeOf({}), senderId, at })
    const general = await listPartiesOf(tx, { exchange: exchangeOf(null), senderId, at })
    return { about: new Set(about), general: new Set(general) }
  })
  const isAgreed = ({ partnerId, identifierId }: Proposal) =>
    (identifierId === null ? agreed.general : agreed.about).has(partnerId)
  const may = origin.proposals.filter(isAgreed).slice(0, mostShown)
  const mayNot = origin.proposals.filter((one) => !isAgreed(one))
  const s = translate(requestText, ctx.language)
  const t = translate(askText, ctx.language)
  const groups = Map.groupBy(may, ({ identifierId }) => identifierId ?? '')
  return {
    title: origin.title,
    offered: [...groups]
      .map(([key, those]) => {
        const subject = origin.subjects.find(({ identifierId }) => identifierId === key)
        return {
          key: key || 'form',
          legend: subject ? formatIdentifier(subject) : t('aboutForm'),
          ground: subject ? s(subject.ground.kind) : null,
          choices: those.map((one) => choiceIn(ctx, origin, one)),
        }
      })
      .toSorted((a, b) => Number(a.ground === null) - Number(b.ground === null)),
    notAgreed: [...new Set(mayNot.map((one) => nameOf(origin, one.partnerId)))],
    missing: origin.missing.map(({ barrierId, parties }) =>
      t('missingOne', {
        barrier: barrierIn(ctx, origin, barrierId),
        parties: parties
          .map((party) => labelIn(origin.edition.parties.find(({ id }) => id === party)?.label, ctx.language))
          .join(', '),
      }),
    ),
    left: origin.left,
    websites: origin.websites,
    isUnknownForm: !origin.isKnownForm,
  }
}

function choiceIn(ctx: Context, origin: Origin, one: Proposal): Choice {
  const t = translate(askText, ctx.language)
  const partner = nameOf(origin, one.partnerId)
  return {
    value: choiceOf(one),
    text: t('option', { measure: translate(measureText, ctx.language)(one.measure), partner }),
    description: t('because', {
      step: labelIn(origin.edition.steps[one.stepId]?.label, ctx.language),
      barrier: barrierIn(ctx, origin, one.barrierId),
      evidence: evidenceText[ctx.language][origin.edition.barriers[one.barrierId]?.evidence.level ?? 'E0'],
    }),
  }
}

function barrierIn({ language }: Context, { edition }: Origin, id: string): string {
  return `${id} ${labelIn(edition.barriers[id]?.label, language)}`
}

function nameOf({ partners }: Origin, id: string): string {
  return partners.find((partner) => partner.id === id)?.name ?? id
}
