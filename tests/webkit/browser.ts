import { spawn } from 'node:child_process'
import {
  Builder,
  Capabilities,
  error,
  Key,
  type WebDriver,
  type WebElement,
} from 'selenium-webdriver'

const {
  WEBKIT_DRIVER = '',
  WEBKIT_BROWSER = '',
  WEBKIT_DISPLAY = '',
  WEBKIT_PORT: port = '',
  SITE = '',
} = process.env
const patience = 20_000

const answers = async (address: string) =>
  fetch(address).then(
    () => true,
    () => false,
  )

/** Starts WebKit's driver on a display of its own; returns how to end it. */
export const startDriver = async (): Promise<() => void> => {
  const driver = spawn(WEBKIT_DISPLAY, ['-a', WEBKIT_DRIVER, `--port=${port}`], { detached: true })
  const end = Date.now() + patience
  while (!(await answers(`http://localhost:${port}/status`)))
    if (Date.now() > end) throw new Error('WebKitWebDriver does not answer')
  return () => {
    if (driver.pid !== undefined) process.kill(-driver.pid)
  }
}

/** Runs in the page: the control that a label, or its own text, names. */
const findControl = (name: string): Element | undefined => {
  const isNamed = (control: Element): boolean =>
    [
      control.getAttribute('aria-label'),
      control.textContent,
      ...[...((control as HTMLInputElement).labels ?? [])].map((label) => label.textContent),
      ...(control.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent),
    ].some((text) => text?.trim() === name)
  return [...document.querySelectorAll('input, textarea, select, button, summary, a')].find(
    (control) => isNamed(control) && control.checkVisibility(),
  )
}

/** A person's hands and eyes in WebKit, which Playwright can't drive here. */
export class Browser {
  readonly #driver: WebDriver

  private constructor(driver: WebDriver) {
    this.#driver = driver
  }

  static async open(width: number, height: number): Promise<Browser> {
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: WEBKIT_BROWSER, args: ['--automation'] },
    })
    const driver = await new Builder()
      .usingServer(`http://localhost:${port}`)
      .withCapabilities(capabilities)
      .build()
    await driver.manage().window().setRect({ width, height })
    return new Browser(driver)
  }

  /** Opens an address of the site, or a whole one. */
  visit(path: string): Promise<void> {
    return this.#driver.get(new URL(path, SITE).href)
  }

  reload(): Promise<void> {
    return this.#driver.navigate().refresh()
  }

  /** What a function answers in the page; null while one page gives way to the next. */
  async #ask<T>(question: (...facts: string[]) => unknown, ...facts: string[]): Promise<T | null> {
    try {
      return await this.#driver.executeScript<T | null>(question, ...facts)
    } catch (failure) {
      if (failure instanceof error.NoSuchFrameError) return null
      throw failure
    }
  }

  /** The control of a name, once it is there. */
  async control(name: string): Promise<WebElement> {
    return this.#driver.wait(
      () => this.#ask<WebElement>(findControl, name),
      patience,
      `no control named “${name}”`,
    ) as Promise<WebElement>
  }

  async press(name: string): Promise<void> {
    const control = await this.control(name)
    await this.#driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', control)
    await control.click()
  }

  /** Types into a field by keys, Enter at the end where asked. */
  async type(name: string, text: string, end: 'enter' | 'stay' = 'stay'): Promise<void> {
    const field = await this.control(name)
    await field.sendKeys(text, ...(end === 'enter' ? [Key.ENTER] : []))
  }

  async valueOf(name: string): Promise<string> {
    return this.#driver.executeScript<string>('return arguments[0].value', await this.control(name))
  }

  /** The value of a field, once it is what the pattern says. */
  async valueWhen(name: string, pattern: RegExp): Promise<string> {
    await this.#driver.wait(async () => pattern.test(await this.valueOf(name)), patience)
    return this.valueOf(name)
  }

  async scrollTo(selector: string): Promise<void> {
    await this.#driver.executeScript(
      'document.querySelector(arguments[0]).scrollIntoView()',
      selector,
    )
  }

  /** Waits until something the selector finds is shown and holds the text. */
  async see(selector: string, text = ''): Promise<void> {
    await this.#driver.wait(
      () =>
        this.#ask<boolean>(
          (query: string, part: string) =>
            [...document.querySelectorAll(query)].some(
              (element) => element.checkVisibility() && element.textContent.includes(part),
            ),
          selector,
          text,
        ),
      patience,
      `“${text}” is not seen in ${selector}`,
    )
  }

  async close(): Promise<void> {
    await this.#driver.quit()
  }
}
