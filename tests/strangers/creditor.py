"""A merchant that is owed something, through the operator's API."""

import time

from house import new_id

DAY = 86_400
CENT = {"minor": 1, "currency": "CNY"}


class Creditor:
    """A merchant that was paid once, and bills whoever did."""

    def __init__(self, backend, merchant, payment):
        self.backend, self.merchant, self.under = backend, merchant, payment
        self.payer = backend.payments(merchant)[payment]["payer"]

    def bill(self):
        today = int(time.time()) // DAY * DAY
        asked = {"id": new_id(), "payer": self.payer, "payment": self.under, "amount": CENT}
        dates = {"opens": today, "due": today + 3 * DAY}
        return self.backend.operator("POST", f"merchants/{self.merchant.id}/bills", json={**asked, "dates": dates})["bill"]["bill"]

    def state(self, bill):
        """By the backend's books, whose pages go from person to person."""
        query = {}
        while True:
            page = self.backend.operator("GET", "bills", params=query)
            found = [answer["bill"]["state"] for answer in page["items"] if answer["bill"]["bill"] == bill]
            if found:
                return found[0]
            query = {"after": page["next"]}
