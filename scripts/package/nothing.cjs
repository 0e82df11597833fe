// In place of what a package loads at its start for what nobody asks of it here: see LEFT_OUT in bundle.mjs.
module.exports = {};
