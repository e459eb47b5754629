// SPDX-License-Identifier: EUPL-1.2
// Somebody is on the phone: the call-taker checks, reads out and hands over warmly; the receiver takes over, and the person sees it, with and without script.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { testFit } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

journey('referrals', (program) => {
  const open = async (name: string, options: object = {}): Promise<Page> => {
    const page = await (await program.browser.newContext(options)).newPage()
    await signInUnseen(page, program.url, name)
    return page
  }

  for (const javaScriptEnabled of [true, false])
    test(`check and first advice by keyboard alone, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const page = await open('Marijke Brouwer', { javaScriptEnabled })
      await page.goto(`${program.url}/werkbank/telefoon`)
      let strokes = 0
      const type = async (text: string) => {
        strokes += text.length
        await page.keyboard.type(text)
      }
      const press = async (key: string) => {
        strokes += 1
        await page.keyboard.press(key)
      }
      const sent: string[] = []
      page.on(
        'request',
        (request) =>
          request.isNavigationRequest() && request.method() === 'POST' && sent.push(new URL(request.url()).pathname),
      )
      // The field of the keys has the focus when the page is drawn.
      await page.locator('[name=quick]:focus').waitFor()
      await type('a46 b1 c1 f1 h1')
      // With script the words to say follow the keys, before anything is sent.
      if (javaScriptEnabled) await page.getByRole('heading', { name: /^Zeg nu: / }).waitFor()
      await type(' NL65DYKW0002301001')
      await press('Enter')
      await page.getByRole('heading', { name: /^Zeg nu: / }).waitFor()
      const main = page.locator('main')
      expect(await main.innerText()).toMatch(/Zeg nu: hang/i)
      await main.getByText('Gevraagd: Rekeningnummer: NL65 DYKW 0002 3010 01').waitFor()
      await page.getByRole('complementary', { name: 'Controle' }).getByRole('heading', { level: 3 }).waitFor()
      expect(strokes).toBeLessThanOrEqual(40)
      // Whoever is on the phone is kept waiting once: one answer holds the advice and the check.
      expect(sent).toEqual(['/werkbank/telefoon'])
      await page.context().close()
    })

  test('the advice asks one question at a time: what is typed meanwhile goes together, and the last key is answered', async () => {
    const page = await open('Marijke Brouwer')
    // Nobody loses patience with the answer that is held back here.
    await page.addInitScript(
      'const own = window.setTimeout; window.setTimeout = (run, ms, ...rest) => (ms === 1000 ? 0 : own(run, ms, ...rest))',
    )
    const held = Promise.withResolvers<void>()
    const asked: (string | null)[] = []
    let [running, most] = [0, 0]
    await page.route(
      ({ pathname }) => pathname === '/werkbank/telefoon.data',
      async (route) => {
        most = Math.max(most, ++running)
        asked.push(new URLSearchParams(route.request().postData() ?? '').get('quick'))
        if (asked.length === 1) await held.promise
        const response = await route.fetch()
        running -= 1
        await route.fulfill({ response })
      },
    )
    await page.goto(`${program.url}/werkbank/telefoon`)
    await page.locator('[name=quick]:focus').waitFor()
    await page.getByRole('button', { name: 'Sneltoetsen' }).waitFor()
    await page.keyboard.type('a')
    await expect.poll(() => asked.length).toBe(1)
    await page.keyboard.type('4 b1 c1')
    expect(asked).toEqual(['a'])
    held.resolve()
    await page.getByRole('heading', { name: /^Zeg nu: hang/ }).waitFor()
    expect(asked).toEqual(['a', 'a4 b1 c1'])
    expect(most).toBe(1)
    await page.context().close()
  })

  for (const javaScriptEnabled of [true, false])
    test(`a call told once becomes ${javaScriptEnabled ? 'report, recall and hand-over, by keyboard' : 'report and recall without script'}`, async () => {
      const page = await open('Fatima Benali', { javaScriptEnabled })
      await page.goto(`${program.url}/werkbank/telefoon`)
      await page.locator('[name=quick]:focus').waitFor()
      await page.keyboard.type(
        'b1 d1 e1 640 euro vandaag naar NL65DYKW0002301001 van NL12DYKW0002420004 heet Sam bel +44 7700 900977',
      )
      // Beyond the facts: Enter, and a letter with Enter for each deed.
      let keys = 0
      const press = async (...pressed: string[]) => {
        keys += pressed.length
        for (const key of pressed) await page.keyboard.press(key)
      }
      await press('Enter')
      await page.getByRole('heading', { name: /^Zeg nu: / }).waitFor()
      await page.locator('[name=quick]:focus').waitFor()
      await press('m', 'Enter')
      await page.getByRole('heading', { name: 'De melding ligt vast' }).waitFor()
      expect(await page.locator('main').innerText()).toMatch(/[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/)
      await page.locator('[name=quick]:focus').waitFor()
      await press('t', 'Enter')
      await page.getByRole('heading', { level: 1, name: 'Geld terughalen voor de melder' }).waitFor()
      expect(await page.locator('[name=amount]').inputValue()).toBe('640')
      expect(await page.locator('[name=to]').inputValue()).toBe('NL65 DYKW 0002 3010 01')
      expect(await page.locator('[name=from]').inputValue()).toBe('NL12 DYKW 0002 4200 04')
      // Without script nothing of the call is kept in the browser.
      if (!javaScriptEnabled) return page.context().close()
      await page.goto(`${program.url}/werkbank/telefoon`)
      await page.locator('[name=name][value=Sam]').waitFor()
      await page.locator('[name=quick]:focus').waitFor()
      await press('w', 'Enter')
      await page.getByRole('button', { name: 'Vraag toestemming voor Deltabank (demo)' }).click()
      await page.getByLabel(/^Hoe wil de persoon genoemd worden/).waitFor()
      expect(await page.getByLabel(/^Hoe wil de persoon genoemd worden/).inputValue()).toBe('Sam')
      expect(keys).toBeLessThanOrEqual(12)
      await page.goto(`${program.url}/werkbank/telefoon`)
      await page.locator('[name=name][value=Sam]').waitFor()
      await page.getByRole('link', { name: 'Nieuwe beller' }).click()
      await expect.poll(() => page.locator('[name=name]').inputValue()).toBe('')
      await page.reload()
      expect(await page.locator('[name=name]').inputValue()).toBe('')
      // A call that was not laid down comes back when the next was begun by accident.
      // The script of the page has begun once it keeps what was typed, also before it.
      const isKept = (word: string) =>
        page.waitForFunction((typed) => sessionStorage.getItem('dijkwacht-gesprek')?.includes(typed), word)
      await page.locator('[name=name]').fill('Noor')
      await isKept('Noor')
      await page.getByRole('link', { name: 'Nieuwe beller' }).click()
      await page.getByRole('link', { name: 'Haal het vorige gesprek terug' }).click()
      await page.locator('[name=name][value=Noor]').waitFor()
      // Nothing of a call is with the new caller, nor on the way back.
      await page.locator('[name=quick]').fill('ik wil niet meer leven')
      await page.keyboard.press('Enter')
      await page.locator('[name=now][value=despair]:checked').waitFor({ state: 'attached' })
      await isKept('despair')
      await page.getByRole('link', { name: 'Nieuwe beller' }).click()
      const isEmpty = async () => {
        await expect.poll(() => page.locator('[name=name]').inputValue()).toBe('')
        expect(await page.locator('[name=now]:checked').count()).toBe(0)
        expect(await page.locator('main').innerText()).not.toContain('niet meer leven')
      }
      await isEmpty()
      await page.goBack()
      await page.locator('[name=quick]').waitFor()
      await isEmpty()
      await page.context().close()
    })

  /** From the call to what was sent; gives the words that the person writes down. */
  async function handOver(page: Page, to: string): Promise<{ code: string; word: string }> {
    await page.goto(`${program.url}/werkbank/telefoon`)
    await page.getByLabel('Typ woorden of toetsen').fill('a b1 c1 d1 e2 f1 g3 h2')
    await page.getByRole('button', { name: 'Laat de stappen zien' }).click()
    await page.getByRole('button', { name: 'Zoek wie verder kan helpen' }).click()
    await page.getByRole('button', { name: `Vraag toestemming voor ${to}` }).click()
    const phone = page.getByLabel('Op welk nummer wil de persoon gebeld worden?')
    if ((await phone.count()) > 0) await phone.fill('+44 7700 900977')
    await page.getByLabel(/^Hoe wil de persoon genoemd worden/).fill('Sam Voorbeeld')
    await page.getByRole('button', { name: 'Bekijk wat u verstuurt' }).click()
    await page.getByRole('heading', { name: `Precies dit gaat naar ${to}` }).waitFor()
    // Without the yes nothing goes, and what was typed is still there.
    await page.getByRole('button', { name: `Geef door aan ${to}` }).click()
    await page.getByRole('link', { name: /Zonder ja gaat er niets weg/ }).waitFor()
    await page.getByLabel('Ik las dit voor, en de persoon zei ja').check()
    await page.getByRole('button', { name: `Geef door aan ${to}` }).click()
    await page.getByRole('heading', { name: 'Lees dit nu voor' }).waitFor()
    const text = await page.locator('main').innerText()
    return {
      code: /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(text)?.[0] ?? '',
      word: /Codewoord\s+([a-z]+ [a-z]+)/.exec(text)?.[1] ?? '',
    }
  }

  async function look(code: string): Promise<Page> {
    const page = await (
      await program.browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
    ).newPage()
    await page.goto(`${program.url}/mijn-melding`)
    await page.getByRole('textbox').first().fill(code)
    await page
      .getByRole('button')
      .filter({ hasText: /melding/i })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Wie u verder helpt' }).waitFor()
    await page.goto(`${program.url}/mijn-melding/doorverwijzing`)
    await page.getByRole('heading', { name: 'Wie u verder helpt', level: 1 }).waitFor()
    return page
  }

  /** The receiver opens what lies newest and says this. */
  async function answer(name: string, said: RegExp, why?: string): Promise<string> {
    const page = await open(name, { javaScriptEnabled: false })
    const [newest] = await program.ask<{ id: string }>(
      'select id from referrals.hand_over order by handed_at desc limit 1',
    )
    await page.goto(`${program.url}/werkbank/overnemen/${newest?.id}`)
    const text = await page.locator('main').innerText()
    await page.getByRole('radio', { name: said }).check()
    if (why) await page.getByLabel('Waarom niet?').selectOption({ label: why })
    await page.getByRole('button', { name: 'Zeg het' }).click()
    await page
      .getByText(/overgenomen, nog niet gesproken|U hoeft niets meer te doen/)
      .first()
      .waitFor()
    await page.context().close()
    return text
  }

  test('is handed over, taken over, and the person sees it and answers', async () => {
    const desk = await open('Marijke Brouwer', { javaScriptEnabled: false })
    const { code, word } = await handOver(desk, 'Deltabank (demo)')
    expect(word).not.toBe('')
    const person = await look(code)
    const main = person.locator('main')
    expect(await main.innerText()).toMatch(new RegExp(`Deltabank \\(demo\\) belt u vanaf.*${word}`, 's'))
    const seen = await answer('Milan de Wit', /Wij nemen het over/)
    expect(seen).toContain(word)
    expect(seen).toContain('Sam Voorbeeld')
    await person.reload()
    expect(await main.innerText()).toContain('neemt het over')
    await answer('Milan de Wit', /Wij spraken/)
    await person.reload()
    await person.getByRole('radio', { name: 'Ja' }).check()
    await person.getByRole('button', { name: 'Verstuur antwoord' }).click()
    await person.getByText('Uw antwoord is geteld.').first().waitFor()
    await desk.reload()
    expect(await desk.locator('main').innerText()).toContain('gesproken')
    await person.context().close()
    await desk.context().close()
  })

  test('is refused: the reason and the next places stand with the sender, who begins again with the same answers', async () => {
    const desk = await open('Marijke Brouwer')
    const { code } = await handOver(desk, 'Politie (demo)')
    const person = await look(code)
    expect(await person.locator('main').innerText()).toContain('Politie (demo) belt u niet.')
    await answer('Fatima Benali', /Wij nemen het niet over/, 'dit hoort niet bij ons')
    await desk.reload()
    await desk.getByText('dit hoort niet bij ons').waitFor()
    await desk.getByRole('link', { name: 'Zoek een andere plek' }).click()
    await desk.getByText('hier is het al geprobeerd').waitFor()
    await desk.getByRole('button', { name: 'Vraag toestemming voor Deltabank (demo)' }).waitFor()
    await person.context().close()
    await desk.context().close()
  })

  test('comes back when nobody answers: the sender sees it first, and begins again', async () => {
    // Of the demo: handed over two days ago, and brought back by the same clock as real ones.
    const desk = await open('Marijke Brouwer', { javaScriptEnabled: false })
    await desk.goto(`${program.url}/werkbank/doorverwijzingen`)
    await desk.getByRole('row').filter({ hasText: 'er kwam op tijd geen antwoord' }).getByRole('link').first().click()
    await desk.getByRole('link', { name: 'Zoek een andere plek' }).click()
    await desk.getByText('hier is het al geprobeerd').waitFor()
    await desk.context().close()
  })

  test('is withdrawn by the person: the receiver reads nothing any more, and says that it wiped', async () => {
    const desk = await open('Marijke Brouwer')
    const { code } = await handOver(desk, 'Politie (demo)')
    const person = await look(code)
    await person.getByRole('button', { name: /Ik trek mijn toestemming in/ }).click()
    await person.getByText('Wat er was doorgegeven, is gewist.').waitFor()
    const [newest] = await program.ask<{ id: string }>(
      'select id from referrals.hand_over order by handed_at desc limit 1',
    )
    const police = await open('Fatima Benali', { javaScriptEnabled: false })
    await police.goto(`${program.url}/werkbank/overnemen/${newest?.id}`)
    expect(await police.locator('main').innerText()).not.toContain('Sam Voorbeeld')
    await police.getByRole('button', { name: 'Alles is gewist' }).click()
    await person.reload()
    await person.getByText('zegt dat alles is gewist').waitFor()
    await expect
      .poll(() =>
        program.ask<{
          n: number
        }>(`select count(*)::int as n from sharing.message m join sharing.disclosure d on d.id = m.disclosure_id
          where d.item_id = '${newest?.id}' and m.payload is not null`),
      )
      .toEqual([{ n: 0 }])
    for (const page of [desk, person, police]) await page.context().close()
  })

  testFit(
    {
      lists: [
        ['Marijke Brouwer', '/werkbank/doorverwijzingen'],
        ['Fatima Benali', '/werkbank/overnemen'],
      ],
      pages: [
        ['Marijke Brouwer', '/werkbank/telefoon'],
        ['Marijke Brouwer', '/werkbank/doorverwijzen'],
        ['Fatima Benali', '/werkbank/doorverwijzingen/cijfers'],
      ],
    },
    open,
    () => program.url,
  )
})
