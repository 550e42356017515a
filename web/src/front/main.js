// The first page: the canonical question asked now, and the map of the schema.

import './front.css';
import { showAnswers } from './answer.js';
import { showMap } from './map.js';

const page = JSON.parse(document.getElementById('page').textContent);
showAnswers(page);
showMap(page);
