// SPDX-License-Identifier: EUPL-1.2
import type { Planning } from '../plan/planning.ts'

/** One line of a file: cells of a table, or a line of text in one cell. */
export interface PlanLine {
  /** From 1. */
  number: number
  cells: readonly string[]
  isRow: boolean
}

/** What became of a line. Of a table: header, row, continuation or question, and nothing else. */
export interface Account {
  line: number
  as: 'empty' | 'heading' | 'goal' | 'header' | 'row' | 'continuation' | 'question' | 'prose'
}

export interface ReadAction {
  /** The same in every reading of the same words. */
  key: string
  line: number
  theme: number
  result: string
  title: string
  /** As it was written. */
  planningText: string
  planning: Planning
  group: string
}

export interface ReadTheme {
  number: number
  title: string
  goal: string
  actions: ReadAction[]
}

export const questionKinds = [
  'unread-row',
  'continuation',
  'continuous',
  'no-year',
  'several-quarters',
  'depends',
  'unknown-planning',
  'no-planning',
  'other-year',
  'twice',
  'no-group',
  'several-groups',
  'spelling',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** What an answer changes. null: nothing in the plan, somebody only has to have seen it. */
export type QuestionTarget = { action: string } | { result: string; theme: number } | null

export interface Proposal {
  planning?: Planning
  /** Key of an action that must come first. */
  dependsOn?: string
  group?: string
  text?: string
  /** Key of the action that says the same. */
  sameAs?: string
}

/** Something odd, for the secretary to decide about: accept the proposal, say otherwise, or leave it as it is. */
export interface PlanQuestion {
  kind: QuestionKind
  /** The same in every reading of the same words: a file that is read twice asks once. */
  key: string
  lines: readonly number[]
  said: string
  target: QuestionTarget
  proposal: Proposal
}

export interface ReadPlan {
  year: number
  themes: readonly ReadTheme[]
  actions: readonly ReadAction[]
  questions: readonly PlanQuestion[]
  accounts: readonly Account[]
}
