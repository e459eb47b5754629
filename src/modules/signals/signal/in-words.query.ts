// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { labelOf } from '#modules/taxonomy'
import { identifierKinds, safetyRegions } from '#values'
import { confidenceWord } from './signal.ts'
import type { Signal } from './signal.store.ts'
import { signalText } from './signal.text.ts'

export interface SignalInWords {
  /** What an analyst called it; before that, what it is about. */
  title: string
  form: string | null
  channel: string | null
  pretext: string | null
  identifierKind: string | null
  region: string | null
  sector: string | null
  /** 'Bank A (demo)'; null while nobody answers for it. */
  organisation: string | null
  organisations: string[]
  confidence: string
}

/** What signals are about, in the words of whoever asks. In the order in which they came. */
export async function inWords(ctx: Context, signals: readonly Signal[]): Promise<SignalInWords[]> {
  const t = translate(signalText, ctx.language)
  const ids = signals.flatMap(({ organisationId, toOrganisations }) => [organisationId ?? [], toOrganisations].flat())
  const names = await organisationNames(ctx, [...new Set(ids)])
  const nameOf = (id: string) => names.get(id) ?? id
  return Promise.all(
    signals.map(async (signal) => {
      const label = async (id: string | null) => (id === null ? null : labelOf(ctx, id, ctx.language))
      const [form, channel, pretext] = await Promise.all([signal.form, signal.channel, signal.pretext].map(label))
      const kind = identifierKinds.find((one) => one === signal.identifierKind)
      const identifierKind = kind ? t(kind) : signal.identifierKind
      const region = safetyRegions().find(({ code }) => code === signal.region)?.name ?? signal.region
      const about = [form, channel, pretext, identifierKind, region].filter((one) => one != null)
      const subject = about.length > 0 ? about.join(' · ') : t('unnamed').toLowerCase()
      return {
        title: signal.title ?? `${t(signal.kind)}: ${subject}`,
        form: form ?? null,
        channel: channel ?? null,
        pretext: pretext ?? null,
        identifierKind,
        region,
        sector: signal.sector === null ? null : t(signal.sector),
        organisation: signal.organisationId === null ? null : nameOf(signal.organisationId),
        organisations: signal.toOrganisations.map(nameOf),
        confidence: t(confidenceWord(signal.confidence)),
      }
    }),
  )
}
