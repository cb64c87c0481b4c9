
(function () {
  'use strict';

  var ID = /^#(q[a-z2-7]{11})$/;
  var TYPES = ['direct', 'mixed', 'indirect'];
  var STEP = 100;

  function byId(id) {
    return document.getElementById(id);
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }

  /* Letters without accents and case, so that a search finds what people mean. */
  function folded(text) {
    return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }

  function overview(data) {
    var words = byId('words');
    var speaker = byId('speaker');
    var from = byId('from');
    var to = byId('to');
    var types = Array.from(document.getElementsByName('type'));
    var body = byId('rows');
    var count = byId('count');
    var more = byId('more');
    var pageOf = new Map();
    var matching = [];
    var limit = STEP;
    var asked = '';

    var rows = data.rows.map(function (row) {
      var who = data.speakers[row[1]];
      var article = data.articles[row[2]];
      pageOf.set(row[0], article[2]);
      return {
        id: row[0], speaker: row[1], name: who[0], colour: who[1], listed: who[2], heading: article[0],
        page: article[2], type: row[3], confidence: row[4], sureness: row[5], words: row[6], evidence: row[7],
        text: folded([who[0], row[6], row[7], article[0], article[1]].join(' '))
      };
    });

    function goToQuotation() {
      var found = ID.exec(location.hash);
      if (found && pageOf.has(found[1])) {
        location.replace(pageOf.get(found[1]) + '#' + found[1]);
      }
    }

    function tableRow(row) {
      var line = element('tr', row.colour);
      var cell = line.appendChild(element('td', 'sureness'));
      cell.appendChild(element('span', 'sure ' + row.sureness, row.confidence));
      cell = line.appendChild(element('td', 'speaker'));
      cell.appendChild(element('span', 'dot'));
      cell.append(' ');
      cell.appendChild(element('bdi', '', row.name));
      cell = line.appendChild(element('td', 'words'));
      var link = cell.appendChild(element('a', '', row.words));
      link.href = row.page + '#' + row.id;
      link.dir = 'auto';
      cell.appendChild(element('span', 'why', row.evidence));
      line.appendChild(element('td', 'type', TYPES[row.type]));
      line.appendChild(element('td', 'from', row.heading)).dir = 'auto';
      return line;
    }

    function show() {
      var lines = document.createDocumentFragment();
      matching.slice(0, limit).forEach(function (row) {
        lines.appendChild(tableRow(row));
      });
      body.replaceChildren(lines);
      more.hidden = matching.length <= limit;
      count.textContent = matching.length === 0
        ? 'No quotation is like that. “Reset” shows all again.'
        : matching.length.toLocaleString('en') + ' of ' + rows.length.toLocaleString('en') + ' quotations';
    }

    function number(input, otherwise) {
      return Number.isFinite(input.valueAsNumber) ? input.valueAsNumber : otherwise;
    }

    function filter() {
      var wanted = folded(words.value).split(/\s+/).filter(Boolean);
      var chosen = types.filter(function (box) { return box.checked; }).map(function (box) { return Number(box.value); });
      var least = number(from, 0);
      var most = number(to, 1);
      var asking = JSON.stringify([wanted, chosen, least, most, speaker.value]);
      if (asking === asked) {
        return; /* drawing the rows anew would take a link away from under the pointer */
      }
      asked = asking;
      matching = rows.filter(function (row) {
        var confidence = Number(row.confidence);
        return chosen.includes(row.type)
          && confidence >= least && confidence <= most
          && (speaker.value === '' || (speaker.value === 'listed' ? row.listed : row.speaker === Number(speaker.value)))
          && wanted.every(function (word) { return row.text.includes(word); });
      });
      limit = STEP;
      show();
    }

    goToQuotation();
    window.addEventListener('hashchange', goToQuotation);
    var form = byId('filters');
    form.hidden = false;
    form.addEventListener('input', filter);
    form.addEventListener('change', filter);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () { setTimeout(filter); });
    more.addEventListener('click', function () {
      var next = limit;
      limit += STEP;
      show();
      body.rows[next].querySelector('a').focus();
    });
    filter();
  }

  function articles() {
    var popup = document.body.appendChild(element('div', 'popup'));
    var hiding = 0;
    popup.id = 'popup';
    popup.setAttribute('role', 'tooltip');
    popup.hidden = true;

    function light(ids) {
      document.querySelectorAll('.on').forEach(function (lit) { lit.classList.remove('on'); });
      ids.forEach(function (id) {
        document.querySelectorAll('[data-of~="' + id + '"]').forEach(function (part) { part.classList.add('on'); });
      });
    }

    function hide() {
      clearTimeout(hiding);
      popup.hidden = true;
      light([]);
    }

    function hideSoon() {
      clearTimeout(hiding);
      hiding = setTimeout(hide, 250);
    }

    /* Above the line that the pointer or the focus is on, or below it where there is no room. */
    function place(at) {
      var margin = 8;
      var box = popup.getBoundingClientRect();
      var room = document.documentElement.clientWidth;
      var left = Math.max(margin, Math.min(at.left, room - box.width - margin));
      var top = at.top - box.height - margin;
      if (top < margin) {
        top = at.bottom + margin;
      }
      popup.style.left = left + window.scrollX + 'px';
      popup.style.top = top + window.scrollY + 'px';
    }

    function explain(mark, at) {
      var id = mark.dataset.of;
      var note = byId('note-' + id);
      clearTimeout(hiding);
      light([id]);
      if (!note) {
        return;
      }
      popup.className = 'popup ' + note.className.split(' ')[1];
      popup.replaceChildren();
      Array.from(note.children).forEach(function (part) {
        var copy = part.cloneNode(true);
        copy.querySelectorAll('a').forEach(function (link) { link.replaceWith.apply(link, Array.from(link.childNodes)); });
        popup.appendChild(copy);
      });
      popup.hidden = false;
      place(at);
    }

    function lineUnder(mark, event) {
      return Array.from(mark.getClientRects()).find(function (line) {
        return event.clientY >= line.top - 1 && event.clientY <= line.bottom + 1;
      }) || mark.getBoundingClientRect();
    }

    document.addEventListener('mouseover', function (event) {
      var mark = event.target.closest('mark, u');
      if (event.target.closest('.popup')) {
        clearTimeout(hiding);
      } else if (mark && mark.localName === 'mark') {
        explain(mark, lineUnder(mark, event));
      } else if (mark && mark.closest('mark')) {
        explain(mark.closest('mark'), lineUnder(mark, event));
      } else if (mark) {
        hide();
        light(mark.dataset.of.split(' '));
      } else {
        hideSoon();
      }
    });
    document.addEventListener('focusin', function (event) {
      var ref = event.target.closest('.ref');
      if (ref && ref.matches(':focus-visible')) {
        explain(ref.closest('mark'), ref.getBoundingClientRect());
      } else {
        hide();
      }
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        hide();
      }
    });

    /* Where a link leads, the keyboard goes on from the quotation's number. */
    function arrive() {
      var found = ID.exec(location.hash);
      var mark = found && byId(found[1]);
      if (mark) {
        light([found[1]]);
        var pieces = document.querySelectorAll('mark[data-of="' + found[1] + '"]');
        var ref = pieces[pieces.length - 1].querySelector('.ref[href="#' + found[1] + '"]');
        if (ref && document.activeElement !== ref) {
          ref.focus({ preventScroll: true, focusVisible: false });
          light([found[1]]);
        }
      }
    }
    window.addEventListener('hashchange', arrive);
    arrive();
  }

  var data = byId('data');
  if (data) {
    overview(JSON.parse(data.textContent));
  } else {
    articles();
  }
})();
