// The sidebar's page: connects to the server and shows the app, or the tool that the menu asked for.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { connect, type ServerApi } from './api';
import { App } from './app';
import { Outside } from './parts/outside';
import { isToolName, ToolPage } from './tools/toolPage';
import './style/index.css';

function Page({ api, view }: { api: ServerApi; view: string | undefined }) {
  const [asked, setAsked] = useState(view);
  if (!isToolName(asked)) return <App api={api} openTool={setAsked} />;
  return <ToolPage api={api} asked={asked} onBack={() => setAsked(undefined)} />;
}

const api = connect(window);
const root = document.getElementById('app');
if (root) render(api ? <Page api={api} view={root.dataset['view']} /> : <Outside />, root);
