// SPDX-License-Identifier: EUPL-1.2
// From the home page to the receipt: whoever tells their story is asked only what it does not say.
import { expect, test } from 'vitest'
import { demoIban, formatIban } from '#values'
import { journey } from './journey.ts'
import { tapping } from './taps.ts'

const account = formatIban(demoIban(5_301))
/** With the mistakes that people make. */
const stories = [
  {
    who: 'who bought and got nothing',
    story: `gisteren op markplaats een fiets gekocht voor 250 euro, overgemaakt naar ${account} en niks gekregen`,
    call: true,
  },
  {
    who: 'who was called by "the bank"',
    story: `eergisteren belde iemand van de bank, mijn geld was niet veilig en ik moest 4200 euro overmaken naar een kluisrekening ${account}`,
    call: true,
  },
  {
    who: 'who sold and was not paid',
    story:
      'via vinted tas verkocht voor 80 euro. koper liet een vals betaalbewijs zien, ik heb de tas opgestuurd en geen geld gekregen',
    call: false,
  },
]

journey('a report', (program) => {
  test.each(stories)('of $who takes at most ten taps', async ({ story, call }) => {
    const person = tapping(await program.open({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false }))
    const { page } = person
    await page.goto(program.url)
    await person.link('Ik wil iets melden')
    await person.button('Nee, begin met melden')
    await person.type('Vertel wat er is gebeurd', story)
    await person.button('Verder')
    await page.getByRole('heading', { level: 1, name: 'Dit lazen wij in uw verhaal' }).waitFor()
    for (let at = page.url(); !at.endsWith('controleer'); at = page.url()) {
      // Somebody who answers what is asked.
      if (at.includes('vraag-')) await person.choice(/./)
      await person.button('Verder')
      await page.waitForURL((url) => url.href !== at)
    }
    await person.button('Verstuur melding')
    await page.waitForURL(/ontvangen/)
    expect(person.taps).toBeLessThanOrEqual(10)
    expect((await page.locator('main').innerText()).includes('Bel nu uw bank')).toBe(call)
    await page.context().close()
  })
})
