// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { type AnsweredForm } from '#ui/answered-form'
import { Button, ButtonGroup } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { formatQuarter, type Quarter } from '#values'
import { paths } from '../survey/addresses.ts'
import { orForbidden } from '../survey/who.query.ts'
import { namePoints } from '../take-part/name-points.query.ts'
import type { Route } from './+types/judge-remarks.page.ts'
import { judgeText } from './judge.text.ts'
import { judgeRemark, listToJudge, mostToJudge } from './judge-remark.command.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = await orForbidden(listToJudge(ctx))
  const names = new Map((await namePoints(ctx)).map(({ id, name }) => [id, name]))
  const shown = (list: typeof found.waiting) =>
    list.map(({ id, text, pointId, quarter }) => ({
      id,
      text,
      point: names.get(pointId) ?? pointId,
      quarter: formatQuarter(quarter as Quarter, ctx.language),
    }))
  return { waiting: shown(found.waiting), clean: shown(found.clean), most: mostToJudge }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    await judgeRemark(ctx, entries)
    return paths.remarks
  })

type Shown = Route.ComponentProps['loaderData']['waiting'][number]

export default function JudgeRemarks({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(judgeText, language)
  const { waiting, clean, most } = loaderData
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={<TextLink href={addressIn(language, paths.releases)}>{t('back')}</TextLink>}
      answered={actionData}
    >
      <Heading level={2}>{t('waiting')}</Heading>
      {waiting.length === 0 ? (
        <EmptyState title={t('none')} headingLevel={3} />
      ) : (
        <Paragraph>{t('waitingMore')}</Paragraph>
      )}
      {waiting.map((remark, at) => (
        <One key={remark.id} number={at + 1} remark={remark} answered={actionData} isWaiting />
      ))}
      <Heading level={2}>{t('clean')}</Heading>
      {clean.length === 0 ? (
        <EmptyState title={t('noneClean')} headingLevel={3} />
      ) : (
        <Paragraph>{t('cleanMore')}</Paragraph>
      )}
      {clean.map((remark, at) => (
        <One key={remark.id} number={waiting.length + at + 1} remark={remark} answered={actionData} />
      ))}
      {Math.max(waiting.length, clean.length) >= most && <Small>{t('first', { most })}</Small>}
    </WorkbenchPage>
  )
}

function One(props: { number: number; remark: Shown; answered: AnsweredForm | undefined; isWaiting?: boolean }) {
  const t = useText(judgeText)
  const { id, text, point, quarter } = props.remark
  const intent = `judge-${id}`
  const title = t('of', { number: props.number, point, quarter })
  return (
    <Form intent={intent} label={title}>
      <HiddenField name="remark" value={id} />
      <TextArea
        name="text"
        label={`${t('text')}: ${title}`}
        description={t('textMore')}
        rows={3}
        maxLength={700}
        defaultValue={text}
      />
      <ButtonGroup>
        {props.isWaiting && (
          <Button name="decision" value="pass">
            {t('pass')}
          </Button>
        )}
        <Button name="decision" value="quote" appearance="secondary">
          {t('quote')}
        </Button>
        <Button name="decision" value="hold" appearance="subtle">
          {t('hold')}
        </Button>
      </ButtonGroup>
    </Form>
  )
}
