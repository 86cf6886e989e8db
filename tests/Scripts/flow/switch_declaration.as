// No declaration directly in a case
// covers: A5.switch-declaration
void main()
{
    switch (1)
    {
        case 1:
            int a = 1; // expect error AS1020
            break;
        case 2:
        {
            int b = 2;
            break;
        }
    }
}
