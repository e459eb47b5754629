// SPDX-License-Identifier: EUPL-1.2

/**
 * Fraud forms that the text model tells apart, and 'none': no fraud, such as a genuine message of a bank. FF-900 is what has no
 * form of its own: extortion with pictures, subscription traps.
 */
export const formClasses = [
  'FF-110',
  'FF-120',
  'FF-200',
  'FF-300',
  'FF-400',
  'FF-500',
  'FF-900',
  'FF-910',
  'FF-920',
  'FF-930',
  'FF-940',
  'FF-950',
  'none',
] as const
export type FormClass = (typeof formClasses)[number]

/** What a text is: a message that somebody received, of three kinds, or a story that somebody tells. */
export const messageClasses = ['genuine', 'advertising', 'phishing', 'story'] as const
export type MessageClass = (typeof messageClasses)[number]

/**
 * The one threshold: a text that is less sure than this decides nothing, and a person does. Training sets the temperature so that at least 97 in
 * 100 of what it lets decide are right (decision 0143); `npm run evaluate` prints what it costs and brings.
 */
export const sureEnough = 0.8

/** So sure that a text may speak against what somebody stated. */
export const verySure = 0.85

/** From here on a text may help to read its own words: 'de koper' in a story that is likely one of a sale. It decides no form. */
export const likely = 0.5

export interface TextReading {
  /** Most probable first, all classes; null: no fraud. Empty when the text says too little. Probabilities are calibrated. */
  forms: { form: string | null; probability: number }[]
  /** The words that decided for the first, the heaviest first. Numbers, links and the like by what they are: '<link>'. */
  words: string[]
  /** Most probable first; empty when the text says too little. */
  messages: { kind: MessageClass; probability: number }[]
}

/** What a text tells when it says too little, or nothing that the model has seen. */
export const notKnown: TextReading = { forms: [], words: [], messages: [] }

/** Whose words these are: somebody tells; somebody received this; and then from whom. */
export type TextKind = 'story' | 'message' | 'genuine message' | 'fraud message'

export function textKindOf({ messages: [first] }: TextReading): TextKind {
  if (!first || first.kind === 'story' || first.probability < likely) return 'story'
  return first.kind === 'phishing' ? 'fraud message' : first.kind === 'genuine' ? 'genuine message' : 'message'
}
