// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import './run-trials.css'
import { trialText } from './run-trial.text.ts'

interface TrialShown {
  title: string
  question: string
  isRunning: boolean
  by: string
  arms: string
  outcome: string
  perArm: string
  allocated: string
  startedOn: string
  closesOn: string
  stoppedOn: string | null
  stopReason: string | null
  seedDigest: string
  seed: string | null
  isAsDrawn: boolean | null
  isTooFew: boolean
  results: { arm: string; started: string | null; outcome: string | null; share: string | null }[] | null
}

/** One trial: its plan, and once it stopped what came of it. */
export function TrialView({ trial, children }: { trial: TrialShown; children: ReactNode }) {
  const t = useText(trialText)
  const { results } = trial
  return (
    <section>
      <Heading level={3} caption={`${t(trial.isRunning ? 'running' : 'ended')}: ${trial.title}`}>
        <span lang="nl">{trial.question}</span>
      </Heading>
      <SummaryList
        items={[
          { term: t('compares'), answer: trial.arms },
          { term: t('decides'), answer: trial.outcome },
          { term: t('planned'), answer: trial.perArm },
          { term: t('drawn'), answer: trial.allocated },
          { term: t('from'), answer: trial.startedOn },
          { term: t('until'), answer: trial.closesOn },
          ...(trial.stoppedOn
            ? [
                { term: t('stoppedOn'), answer: trial.stoppedOn },
                { term: t('why'), answer: <span lang="nl">{trial.stopReason}</span> },
              ]
            : []),
          { term: t('by'), answer: trial.by },
        ]}
      />
      {trial.isRunning && <Paragraph>{t('waits')}</Paragraph>}
      {results && (
        <>
          {trial.isTooFew && <Notice kind="warn" headingLevel={3} more={t('tooFew')} />}
          <Table
            caption={trial.outcome}
            columns={(column) => [
              column(t('arm'), ({ arm }) => arm),
              column(t('visits'), { numeric: true }, ({ started }) => started ?? t('few')),
              column(t('withOutcome'), { numeric: true }, ({ outcome }) => outcome ?? t('few')),
              column(t('share'), { numeric: true }, ({ share }) => share ?? '–'),
            ]}
            rows={results}
            keyOf={({ arm }) => arm}
          />
          <Small>{t(trial.isAsDrawn ? 'isAsDrawn' : 'notAsDrawn')}</Small>
        </>
      )}
      <Details summary={t('seedDigest')}>
        <p className="utrecht-paragraph dw-lot">{trial.seedDigest}</p>
        {trial.seed && (
          <>
            <Paragraph>{t('seed')}</Paragraph>
            <p className="utrecht-paragraph dw-lot">{trial.seed}</p>
          </>
        )}
      </Details>
      {children}
    </section>
  )
}
