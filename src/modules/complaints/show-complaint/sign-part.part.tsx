// SPDX-License-Identifier: EUPL-1.2
import type { AnsweredForm } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Irrevocable } from '#ui/deeds'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { List, Paragraph, Small } from '#ui/text'
import { deedText } from '../complaint/step.text.ts'
import { StepForms } from '../take-step/step-forms.part.tsx'
import type { complaintView } from './complaint-view.ts'
import { showText } from './show.text.ts'

interface Props {
  view: ReturnType<typeof complaintView>
  isOpen: boolean
  isDraft: boolean
  isReport: boolean
  isReady: boolean
  /** Who said that it can be signed, in words; null: nobody. */
  readyBy: string | null
  resume: string | null
  /** What the signature is under, in a few words: what was lost, and how many files. */
  signs: string[]
  whyNotSign: string | null
  signInToSign: string | null
  outlook: 'likely' | 'doubtful' | 'unlikely'
  isAsked: boolean
  elsewhere: string[]
  /** What whoever signs should see first, about the money. */
  remarks: string[]
  signing: {
    title: string
    explanation: string
    href: string
    lines: { words: string; found: string; more: string }[]
  }[]
  /** Where the money is filled in. */
  money: string
  points: { id: string; name: string }[]
  mayAmend: boolean
  mayRefer: boolean
  answered: AnsweredForm | undefined
}

/** What is open: finish it, sign it, go elsewhere with it or throw it away; or begin the next version. */
export function SignPart(props: Props) {
  const { view, isOpen, isDraft, isReady, resume, mayAmend } = props
  const [t, d] = [useText(showText), useText(deedText)]
  if (!isOpen)
    return mayAmend ? (
      <Details summary={d('amend')}>
        <Small>{t('amendMore')}</Small>
        <Form intent="amend" label={d('amend')} submit={d('amend')} quiet />
      </Details>
    ) : null
  const company = view.facts.find(({ term }) => term === t('company'))?.answer ?? ''
  return (
    <>
      <Heading level={2}>{t(props.isReport ? 'signReport' : 'signTitle')}</Heading>
      <Outlook {...props} />
      <MoneyFirst {...props} />
      {!isReady && <Paragraph>{t('signNotReady')}</Paragraph>}
      {resume && (
        <ActionLink href={resume} primary>
          {view.told.find(({ problems }) => problems > 0)?.title ?? ''}
        </ActionLink>
      )}
      {isReady && props.whyNotSign && (
        <Notice kind="warn" title={t('signNot')}>
          <Paragraph>{props.whyNotSign}</Paragraph>
          {props.signInToSign && <ActionLink href={props.signInToSign}>{t('signIn')}</ActionLink>}
        </Notice>
      )}
      {isReady && !props.whyNotSign && (
        <Details summary={d('sign')}>
          <Form label={d('sign')} submit={t('signSure')}>
            <HiddenField name="intent" value="sign" />
            <HiddenField name="changes" value={String(view.changes)} />
            <Paragraph>{t('signMore', { company })}</Paragraph>
            <Irrevocable what={[view.form, company, ...props.signs].join(' · ')} />
            <Small>{t('signAgain')}</Small>
          </Form>
        </Details>
      )}
      {isReady && <Ready {...props} />}
      <Details summary={t(isDraft ? 'discard' : 'discardVersion')}>
        <Form intent="discard" label={t('discard')} submit={t(isDraft ? 'discard' : 'discardVersion')} quiet>
          <Small>{t('discardMore')}</Small>
        </Form>
      </Details>
    </>
  )
}

/** Whoever prepares says that it is finished; whoever signs has it among what waits. */
function Ready({ view, readyBy, whyNotSign }: Props) {
  const t = useText(showText)
  return (
    <Form intent={readyBy === null ? 'ready' : 'not-ready'} label={t('ready')}>
      <HiddenField name="changes" value={String(view.changes)} />
      {readyBy === null ? <Small>{t('readyMore')}</Small> : <Paragraph>{readyBy}</Paragraph>}
      <Button appearance={readyBy === null && whyNotSign ? 'primary' : 'secondary'}>
        {t(readyBy === null ? 'ready' : 'notReady')}
      </Button>
    </Form>
  )
}

/** The payments beside the loss, and those that no bank will be asked about: before the signature, not after it. */
function MoneyFirst({ remarks, signing, money }: Props) {
  const t = useText(showText)
  return (
    <>
      {remarks.map((remark) => (
        <Notice key={remark} kind="warn" title={t('moneyDiffers')} headingLevel={3}>
          <Paragraph>{remark}</Paragraph>
          <TextLink href={money}>{t('changeMoney')}</TextLink>
        </Notice>
      ))}
      {signing.map(({ title, explanation, lines }) => (
        <Notice key={title} kind="warn" title={title} headingLevel={3}>
          <Paragraph>{explanation}</Paragraph>
          <List items={lines.map(({ words, found, more }) => [`${words}: ${found}`, more].filter(Boolean).join(' '))} />
          <TextLink href={money}>{t('changeMoney')}</TextLink>
        </Notice>
      ))}
    </>
  )
}

/** What the four questions make likely; never in the way of whoever goes on. */
function Outlook({ view, outlook, isAsked, elsewhere, points, mayRefer, answered, isReport }: Props) {
  const t = useText(showText)
  if (!isAsked || outlook === 'likely') return null
  if (outlook === 'doubtful')
    return <Notice kind="info" title={t('doubtful')} headingLevel={3} more={t('doubtfulMore')} />
  return (
    <>
      <Notice kind="warn" title={t('unlikely')} headingLevel={3}>
        <Paragraph>{t('unlikelyMore')}</Paragraph>
        <List items={elsewhere} />
      </Notice>
      {mayRefer && (
        <>
          <Small>{t('goElsewhereMore')}</Small>
          <StepForms
            steps={['refer']}
            changes={view.changes}
            answered={answered ?? { entries: {}, errors: [], isConflict: false }}
            points={points}
            isFiler
            needsNumber={!isReport}
          />
        </>
      )}
    </>
  )
}
