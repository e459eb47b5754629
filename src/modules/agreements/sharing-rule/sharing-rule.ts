// SPDX-License-Identifier: EUPL-1.2
import type {
  DataCategory,
  EvidenceLevel,
  LegalBasis,
  PartyKind,
  Purpose,
  SharingMode,
  SubjectRole,
} from '../sharing-question/sharing-question.ts'

/** The same words in Dutch and English. */
export interface Bilingual {
  nl: string
  en: string
}

export const ruleOutcomes = ['allowed', 'allowed-with-conditions', 'forbidden'] as const
export type RuleOutcome = (typeof ruleOutcomes)[number]

/** When a rule applies: each list that is given must hold the answer; what is left out may be anything. */
export interface Conditions {
  senderKind?: readonly PartyKind[] | undefined
  receiverKind?: readonly PartyKind[] | undefined
  dataCategory?: readonly DataCategory[] | undefined
  subjectRole?: readonly SubjectRole[] | undefined
  isCriminalData?: boolean | undefined
  purpose?: readonly Purpose[] | undefined
  mode?: SharingMode | undefined
  evidenceLevel?: readonly EvidenceLevel[] | undefined
  hasConsent?: boolean | undefined
  legalBasis?: readonly LegalBasis[] | undefined
}

export interface Article {
  /** 'UAVG' */
  law: string
  /** 'artikel 33 lid 4 onder c' */
  article: string
  /** Where the official text stands, or the official word about it. */
  url: string
}

/** What the rule says, apart from who decided about it. */
export interface RuleContent {
  id: string
  title: Bilingual
  appliesWhen: Conditions
  outcome: RuleOutcome
  /** Ids of the catalogue; together with the outcome `allowed-with-conditions` only. */
  safeguards: readonly string[]
  articles: readonly Article[]
  /** First day on which it holds, 'yyyy-mm-dd'; null as long as the law is not in force: then it never applies. */
  validFrom: string | null
  /** Last day on which it holds; null without end. */
  validUntil: string | null
  /** Role or organisation that answers for the rule; null: nobody yet. */
  responsible: string | null
  /** Two sentences in plain words. */
  explanation: Bilingual
  /** What a jurist must still answer before anybody can adopt the rule. */
  questionForCounsel: Bilingual
  cases: readonly ExampleCase[]
}

export interface ExampleCase {
  id: string
  /** What happens, in one sentence of Dutch. */
  story: string
  question: {
    senderKind: PartyKind
    receiverKind: PartyKind
    dataCategories: readonly DataCategory[]
    subjectRole: SubjectRole
    isCriminalData: boolean
    purpose: Purpose
    mode: SharingMode
    evidenceLevel: EvidenceLevel
    hasConsent: boolean
    legalBasis: LegalBasis
    at?: string | undefined
  }
  /** The answer when every rule of the set were adopted. */
  expect: RuleOutcome
  /** Id of a rule that decides it, or that no rule allows it. */
  because: string
  /** It really happened: what to call it, and where it can be read. */
  refusal?: { title: Bilingual; url: string } | undefined
}

/** `because` of a case in which no rule allows anything. */
export const noRule = 'no-rule'

/**
 * draft: no jurist adopted it, so it permits nothing in production. adopted: a jurist did. replaced: a newer version stands in its
 * place. withdrawn: it holds no longer.
 */
export type RuleStatus = 'draft' | 'adopted' | 'replaced' | 'withdrawn'

/** A rule that counts: the newest version that was neither replaced nor withdrawn. */
export interface SharingRule extends RuleContent {
  version: number
  status: 'draft' | 'adopted'
  /** Id of the file of its law: 'avg', 'wpg'. */
  law: string
  /** Name and organisation of the jurist who adopted it; null for a draft. */
  adoptedBy: string | null
}

/** A rule as it would count with this standing: for example cases, before anybody stored it. */
export function standing(content: RuleContent, status: SharingRule['status']): SharingRule {
  return { ...content, version: 1, status, law: '', adoptedBy: null }
}
