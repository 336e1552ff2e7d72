period-years = { $number } anvu
