// SPDX-License-Identifier: EUPL-1.2
import type { Language, Translate } from '#foundation/text'
import type { EverydayKind } from '#values'
import { type Answer, answer, type CannotReason, mostForAnybody } from './answer.ts'
import { type PrivateKind, privateKinds, type PrivateTexts, saidName, type SaidText } from './private-texts.ts'
import { type SaidKey, sayAnswer } from './answer-words.ts'

const cannotReasons: readonly CannotReason[] = [
  'protected',
  'shortener',
  'well-known-site',
  'shared-host',
  'elsewhere',
  'unread',
]

type Key = SaidKey | 'several' | 'more' | 'asOf' | 'willNotSee' | 'sawNot' | 'working' | 'slow'

const made = new Map<Language, PrivateTexts>()

/** Made once: they are the same for everybody, and sixty sentences to put together. */
export function privateTexts(language: Language, t: Translate<Key>): PrivateTexts {
  const known = made.get(language) ?? makeTexts(language, t)
  made.set(language, known)
  return known
}

function makeTexts(language: Language, t: Translate<Key>): PrivateTexts {
  const sentences = new Map<string, number>()
  const placeOf = (sentence: string) => {
    const place = sentences.get(sentence) ?? sentences.size
    sentences.set(sentence, place)
    return place
  }
  const say = (kind: EverydayKind | null, said: Answer): SaidText => {
    const identifier = kind && { kind, canonical: '' }
    const { statement, explanation, advice } = sayAnswer({ ...said, text: '', identifier, problem: null }, language, t)
    return [statement, explanation, ...advice].map(placeOf)
  }
  const byKind = (['above_threshold', 'none_or_too_few', 'often_imitated', 'unavailable'] as const).flatMap((one) =>
    privateKinds.map((kind) => [saidName(one, kind), say(kind, answer(one))] as const),
  )
  const byReason = cannotReasons.map(
    (reason) => [saidName('cannot_check', reason), say(null, answer('cannot_check', { reason }))] as const,
  )
  const asked = (kind: PrivateKind | 'unknown') => [kind, t('asked', { kind: t(kind), value: '{value}' })] as const
  const away = [saidName('unavailable', 'unknown'), say(null, answer('unavailable'))] as const
  return {
    language,
    sentences: [...sentences.keys()],
    said: Object.fromEntries([...byKind, ...byReason, away]),
    asked: Object.fromEntries([...privateKinds, 'unknown' as const].map(asked)) as PrivateTexts['asked'],
    inDanger: t('inDanger'),
    several: Array.from({ length: mostForAnybody - 1 }, (_, place) => t('several', { count: place + 2 })),
    more: t('more', { most: '{most}' }),
    asOf: t('asOf', { at: '{at}' }),
    willNotSee: t('willNotSee'),
    sawNot: t('sawNot'),
    working: t('working'),
    slow: t('slow'),
  }
}
