// B.11 not all paths return a value
// covers: B11.missing-return, B11.switch-returns
// oracle: differs (reported where the value is missing, at the end of the body)
int loop()
{
    while (true) { }
} // expect error AS5001

int branch(bool b)
{
    if (b)
        return 1;
} // expect error AS5001

int both(bool b)
{
    if (b)
        return 1;
    else
        return 2;
}

int nested(bool b)
{
    {
        if (b) { return 1; } else { { return 2; } }
    }
}

void main()
{
    println(both(true) + nested(false));
}
