// The sidebar's page: connects to the server and shows the app.
import { render } from 'preact';
import { connect } from './api';
import { App } from './app';
import { Outside } from './parts/outside';
import './style/index.css';

const api = connect(window);
const root = document.getElementById('app');
if (root) render(api ? <App api={api} /> : <Outside />, root);
