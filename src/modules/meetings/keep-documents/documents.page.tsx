// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { FileField } from '#ui/file-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { List, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { agendaText } from '../build-agenda/agenda.text.ts'
import { documentPath } from '../group/addresses.ts'
import { groupText } from '../group/group.text.ts'
import type { MeetingDocument } from './document.ts'
import { documentText } from './document.text.ts'

interface DocumentListProps {
  code: string
  meetingId: string
  documents: MeetingDocument[]
  mayChange: boolean
  isInGroup: boolean
  answered: AnsweredForm | undefined
}

/** What a meeting has before it. */
export function DocumentList({ code, meetingId, documents, mayChange, isInGroup, answered }: DocumentListProps) {
  const language = useLanguage()
  const [t, g] = [translate(documentText, language), translate(groupText, language)]
  const { isThis } = answeredFor(answered, 'document')
  return (
    <>
      <Heading level={2}>{t('documents')}</Heading>
      {documents.length === 0 ? (
        <Paragraph>{t('noDocuments')}</Paragraph>
      ) : (
        <List
          items={documents.map(({ id, title, link, size, isConfidential }) => (
            <span key={id}>
              <TextLink href={link ?? addressIn(language, documentPath(code, meetingId, id))} lang="nl">
                {title}
              </TextLink>
              {size !== null && ` (${t('pdf', { size: Math.ceil(size / 1024) })})`}{' '}
              {isConfidential && <Status kind="warn" text={g('confidential')} />}
            </span>
          ))}
        />
      )}
      {mayChange && documents.length > 0 && (
        <Form label={t('remove')}>
          {documents.map(({ id, title }) => (
            <Button key={id} appearance="subtle" name="intent" value={`drop:${id}`}>
              {t('removeOne', { title })}
            </Button>
          ))}
        </Form>
      )}
      {mayChange && (
        <Details summary={t('add')} open={isThis}>
          <DocumentForm isInGroup={isInGroup} answered={answered} />
        </Details>
      )}
    </>
  )
}

function DocumentForm({ isInGroup, answered }: { isInGroup: boolean; answered: AnsweredForm | undefined }) {
  const language = useLanguage()
  const [t, a] = [translate(documentText, language), translate(agendaText, language)]
  const { one, all, errorOf } = answeredFor(answered, 'document')
  const field = (name: string) => ({ name, id: fieldId('document', name), error: errorOf(name) })
  return (
    <Form label={t('add')} multipart>
      <HiddenField name="intent" value="document" />
      <TextField {...field('title')} label={t('title')} defaultValue={one('title')} autoComplete="off" />
      <TextField
        {...field('link')}
        label={t('link')}
        description={t('linkMore')}
        defaultValue={one('link')}
        type="url"
        autoComplete="off"
        optional
      />
      <FileField {...field('file')} label={t('file')} description={t('fileMore')} accept=".pdf" optional />
      {isInGroup && (
        <CheckboxGroup
          {...field('isConfidential')}
          legend={a('confidential')}
          options={[{ value: 'yes', text: a('confidentialOption'), description: a('confidentialMore') }]}
          defaultValue={all('isConfidential')}
          optional
        />
      )}
      <Button>{t('save')}</Button>
    </Form>
  )
}
