/** The spreadsheet's user interface: menus, questions, sidebars and dialogs, kept as records. */
import { memberOf, nameOf, UI_ENUMS } from './enums';
import { refuseArguments } from './errors';
import type { Execution } from './execution';
import { asGoogle, localOf, ServiceObject } from './gate';
import type { HtmlOutputService } from './html';
import type { DialogAnswer, DialogRecord, HtmlView, MenuEntry } from './state';

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type Button = GoogleAppsScript.Base.Button;
type GoogleHtml = GoogleAppsScript.HTML.HtmlOutput;

export class UiService extends ServiceObject implements Omit<Partial<GoogleUi>, 'Button' | 'ButtonSet'> {
  readonly serviceName = 'Ui';
  override readonly constants = UI_ENUMS;

  createMenu(caption: string): GoogleMenu {
    return asGoogle(new MenuService(this.run, String(caption), false));
  }

  /** The menu's caption is the add-on's name, under Extensions. */
  createAddonMenu(): GoogleMenu {
    return asGoogle(new MenuService(this.run, '', true));
  }

  alert(...args: unknown[]): Button {
    const answer = ask(this.run, 'alert', args);
    return memberOf(UI_ENUMS.Button, answer.button);
  }

  prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    return asGoogle(new PromptResponseService(this.run, ask(this.run, 'prompt', args)));
  }

  showSidebar(userInterface: GoogleHtml): void {
    this.run.state.ui.sidebar = viewOf(userInterface, 'sidebar');
  }

  showModalDialog(userInterface: GoogleHtml, title: string): void {
    this.run.state.ui.dialogs.push({ ...viewOf(userInterface, 'modal'), title });
  }

  showModelessDialog(userInterface: GoogleHtml, title: string): void {
    this.run.state.ui.dialogs.push({ ...viewOf(userInterface, 'modeless'), title });
  }
}

function viewOf(userInterface: GoogleHtml, kind: HtmlView['kind']): HtmlView {
  const { title, content, width, height, metaTags } = localOf<HtmlOutputService>(
    userInterface,
    'HtmlOutput',
  ).page;
  return { kind, title, html: content, width, height, metaTags: [...metaTags] };
}

/** Overloads: (prompt), (prompt, buttons), (title, prompt, buttons). */
function ask(run: Execution, kind: DialogRecord['kind'], args: unknown[]): DialogAnswer {
  if (args.length === 0 || args.length > 3) refuseArguments('Ui', kind, args);
  const [title, message] = args.length === 3 ? [String(args[0]), String(args[1])] : ['', String(args[0])];
  const buttons = args.length === 1 ? 'OK' : nameOf(args[args.length - 1]);
  const question = { kind, title, message, buttons };
  const answer = run.state.answer(question) ?? { button: buttons.startsWith('YES') ? 'YES' : 'OK', text: '' };
  run.state.ui.questions.push({ ...question, answer });
  return answer;
}

export class PromptResponseService
  extends ServiceObject
  implements Partial<GoogleAppsScript.Base.PromptResponse>
{
  readonly serviceName = 'PromptResponse';

  constructor(
    run: Execution,
    private readonly answer: DialogAnswer,
  ) {
    super(run);
  }

  getResponseText(): string {
    return this.answer.text ?? '';
  }

  getSelectedButton(): Button {
    return memberOf(UI_ENUMS.Button, this.answer.button);
  }
}

export class MenuService extends ServiceObject implements Partial<GoogleMenu> {
  readonly serviceName = 'Menu';
  readonly entries: MenuEntry[] = [];

  constructor(
    run: Execution,
    readonly caption: string,
    readonly addon: boolean,
  ) {
    super(run);
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    this.entries.push({ type: 'item', caption: String(caption), functionName: String(functionName) });
    return asGoogle(this);
  }

  addSeparator(): GoogleMenu {
    this.entries.push({ type: 'separator' });
    return asGoogle(this);
  }

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    const { caption, entries } = localOf<MenuService>(menu, 'Menu');
    this.entries.push({ type: 'submenu', caption, entries });
    return asGoogle(this);
  }

  /** A menu of the same caption takes the place of the one before. */
  addToUi(): void {
    const { ui } = this.run.state;
    const caption = this.addon ? this.run.state.workbook.name : this.caption;
    ui.menus = ui.menus.filter((menu) => menu.caption !== caption);
    ui.menus.push({ caption, addon: this.addon, entries: [...this.entries] });
  }
}
