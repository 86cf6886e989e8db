// switch on narrow types
// covers: A5.switch
string f(int8 n)
{
    switch (n)
    {
        case -128: return "min";
        case 127: return "max";
    }
    return "mid";
}
string g(uint16 n)
{
    switch (n)
    {
        case 65535: return "max";
        case 0: return "min";
    }
    return "mid";
}
void main()
{
    println(f(-128) + f(127) + f(0)); // expect: minmaxmid
    println(g(65535) + g(0) + g(1)); // expect: maxminmid
}
