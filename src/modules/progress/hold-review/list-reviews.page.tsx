// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { paths, reviewPath } from '../report/addresses.ts'
import { longest, mostQuestions } from '../review/review.ts'
import type { Route } from './+types/list-reviews.page.ts'
import { openReview } from './hold-review.command.ts'
import { listReviews } from './read-review.query.ts'
import { reviewText } from './review.text.ts'

const intent = 'begin'

export async function loader(args: Route.LoaderArgs) {
  return listReviews(contextOf(args))
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => reviewPath(await openReview(ctx, entries)))

export default function ListReviews({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(reviewText, language)
  const { reviews, year, mayBegin } = loaderData
  const name = String(year)
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.plan)}>{t('plan')}</TextLink>}
    >
      {reviews.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneBody')} />
      ) : (
        <ul className="utrecht-unordered-list">
          {reviews.map(({ id, year, status }) => (
            <li key={id} className="utrecht-unordered-list__item">
              <TextLink href={addressIn(language, reviewPath(id))}>{t('year', { year: String(year) })}</TextLink>
              <Small>{t(status)}</Small>
            </li>
          ))}
        </ul>
      )}
      {mayBegin && (
        <>
          <Heading level={2}>{t('beginTitle', { year: name })}</Heading>
          <Form fieldsOf={intent} label={t('beginTitle', { year: name })} submit={t('begin')}>
            <TextArea
              name="questions"
              label={t('questions')}
              rows={6}
              maxLength={mostQuestions * longest.question}
              defaultValue={t('defaults')}
            />
            <TextField
              name="closesOn"
              label={t('closesOn')}
              description={t('dayMore')}
              width="short"
              autoComplete="off"
            />
          </Form>
        </>
      )}
    </WorkbenchPage>
  )
}
