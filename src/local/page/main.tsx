/** The page starts here. */
import './page.css';
import { render } from 'preact';
import { GridHover } from './grid/hover';
import { pageConfig } from './load';
import { Playground } from './playground';
import type { Language } from './protocol';
import { testApi } from './testApi';
import { App } from './view/app';

const config = pageConfig();
const language = chosenLanguage();
document.documentElement.lang = language;
const root = document.getElementById('root')!;
let scheduled = false;
const playground = new Playground(config, language, draw);

draw();
new GridHover(playground).attach();
Object.assign(window, { meguri: testApi(playground) });
void playground.start();

/** Once per frame at most. */
function draw(): void {
  if (scheduled) return;
  scheduled = true;
  queueMicrotask(() => {
    scheduled = false;
    render(<App playground={playground} />, root);
  });
}

/** The address, then the last choice, then what there is a workbook for, then the browser. */
function chosenLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem('meguri-language');
  if (asked === 'ja' || asked === 'en') return asked;
  const [only, ...others] = Object.keys(config.states) as Language[];
  if (only !== undefined && others.length === 0) return only;
  return navigator.language.startsWith('ja') ? 'ja' : 'en';
}
